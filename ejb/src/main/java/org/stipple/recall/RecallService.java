package org.stipple.recall;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.course.progress.CourseState;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.TimelineService;

/**
 * Whom to call: touch-ups of completed courses and reviews of courses under way. All days are days
 * in the clinic's zone; due and overdue are what the rules in force today say, never a period
 * written here.
 */
@Stateless
public class RecallService {

    private static final Comparator<RecallRow> MOST_PRESSING_FIRST =
            comparing(RecallRow::state)
                    .thenComparing(row -> row.due().dueOn())
                    .thenComparing(row -> row.client().familyName())
                    .thenComparing(RecallRow::courseId);

    private record Wanted(long courseId, VisitKind kind) {

        static Wanted of(Outlook outlook) {
            return new Wanted(outlook.course().courseId(), outlook.next().kind());
        }

        static Wanted of(BookingRow booking) {
            return new Wanted(booking.subject().course(), booking.subject().step().kind());
        }
    }

    @Inject private TimelineService timelines;
    @Inject private ClientService clients;
    @Inject private SiteService sites;
    @Inject private DiaryService diary;

    /**
     * The touch-ups that follow completed courses, the most pressing first. A course whose time for
     * touch-ups has passed by the rules is not among them.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> touchUps() {
        return rows(Set.of(CourseState.COMPLETED), Set.of(VisitKind.TOUCH_UP));
    }

    /** The reviews that courses under way wait for, the most pressing first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> reviews() {
        return rows(Set.of(CourseState.OPEN, CourseState.REOPENED), Set.of(VisitKind.REVIEW));
    }

    /** Both together, the most pressing first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<RecallRow> touchUpsAndReviews() {
        return rows(
                Set.of(CourseState.OPEN, CourseState.REOPENED, CourseState.COMPLETED),
                Set.of(VisitKind.TOUCH_UP, VisitKind.REVIEW));
    }

    private List<RecallRow> rows(Collection<CourseState> states, Set<VisitKind> kinds) {
        List<Outlook> outlooks = outlooks(states, kinds);
        Set<Long> clientIds =
                outlooks.stream().map(outlook -> outlook.course().clientId()).collect(toSet());
        Map<Long, ClientName> names = clients.names(clientIds);
        Map<Wanted, BookingRow> booked = booked(clientIds);
        RecallClock clock = new RecallClock(sites.today(), sites.getSite().upcomingDays());
        return outlooks.stream()
                .flatMap(
                        outlook ->
                                clock
                                        .find(
                                                outlook,
                                                names.get(outlook.course().clientId()),
                                                Optional.ofNullable(booked.get(Wanted.of(outlook))))
                                        .stream())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    private List<Outlook> outlooks(Collection<CourseState> states, Set<VisitKind> kinds) {
        return timelines.outlooksIn(states, sites.today()).stream()
                .filter(outlook -> kinds.contains(outlook.next().kind()))
                .toList();
    }

    /** The first open booking of its kind in a course. */
    private Map<Wanted, BookingRow> booked(Set<Long> clientIds) {
        return diary.openBookingsOf(clientIds).stream()
                .collect(toMap(Wanted::of, booking -> booking, (first, later) -> first));
    }
}
