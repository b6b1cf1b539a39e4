package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.course.session.DoneSession;
import org.stipple.course.session.SessionService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.Roster;

/** Reads what is planned on days of the diary, and what happened on them. */
@Dependent
class DiaryReading {

    @Inject private DiaryBookings bookings;
    @Inject private BookingJudge judge;
    @Inject private SessionService sessions;
    @Inject private ClientService clients;

    /** Visits by time, and what happened otherwise than planned. */
    record Told(List<DiaryVisit> visits, List<DiaryDeed> deeds) {}

    /** The statements do not depend on how many there are; of days to come nothing is on record. */
    Told read(Roster roster, AskDiary ask, Instant now) {
        DiaryBookings.Found found = bookings.find(roster.site().id(), ask.first(), ask.last());
        List<Booking> shown =
                found.ofDays().stream()
                        .filter(booking -> ask.filter().shows(booking.row()))
                        .toList();
        List<DoneSession> done =
                ask.first().isAfter(roster.dayOf(now))
                        ? List.of()
                        : sessions.doneBetween(ask.first(), ask.last());
        Map<Long, CurrentVerdict> current =
                judge.current(
                        shown.stream().filter(booking -> booking.status().isOpen()).toList(),
                        found.planned(),
                        now);
        Map<Long, ClientName> names = clients.names(clientIds(shown, done));
        List<DiaryVisit> visits =
                shown.stream().map(booking -> visit(booking, current, names, now)).toList();
        return new Told(
                visits,
                deeds(shown, done, names, ask).stream()
                        .filter(deed -> deed.differsFrom(planOf(deed, visits)))
                        .toList());
    }

    private static Optional<DiaryVisit> planOf(DiaryDeed deed, List<DiaryVisit> visits) {
        return visits.stream()
                .filter(visit -> visit.booking().id() == deed.bookingId())
                .findFirst();
    }

    private static Set<Long> clientIds(List<Booking> shown, List<DoneSession> done) {
        return Stream.concat(
                        shown.stream().map(booking -> booking.subject().clientId()),
                        done.stream().map(DoneSession::clientId))
                .collect(toSet());
    }

    private static DiaryVisit visit(
            Booking booking,
            Map<Long, CurrentVerdict> current,
            Map<Long, ClientName> names,
            Instant now) {
        return new DiaryVisit(
                new DiaryEntry(booking.row(), current.get(booking.id())),
                names.get(booking.subject().clientId()),
                booking.end(),
                booking.occupies(now));
    }

    private static List<DiaryDeed> deeds(
            List<Booking> shown,
            List<DoneSession> done,
            Map<Long, ClientName> names,
            AskDiary ask) {
        Set<Long> recorded =
                done.stream().map(DoneSession::bookingId).filter(Objects::nonNull).collect(toSet());
        return Stream.concat(
                        done.stream().map(each -> deed(each, names)),
                        shown.stream()
                                .filter(booking -> booking.status() == BookingStatus.DONE)
                                .filter(booking -> !recorded.contains(booking.id()))
                                .map(booking -> deed(booking, names)))
                .filter(deed -> isAsked(deed, ask.filter()))
                .toList();
    }

    private static boolean isAsked(DiaryDeed deed, DiaryFilter filter) {
        return (filter.personId() == 0 || filter.personId() == deed.personId())
                && (filter.kind() == null || filter.kind() == deed.step().kind());
    }

    private static DiaryDeed deed(DoneSession done, Map<Long, ClientName> names) {
        return new DiaryDeed(
                done.bookingId() == null ? 0 : done.bookingId(),
                names.get(done.clientId()),
                new VisitStep(VisitKind.valueOf(done.kind().name()), done.ordinal()),
                done.personId(),
                done.performedOn(),
                done.startedAt(),
                done.endedAt());
    }

    private static DiaryDeed deed(Booking booking, Map<Long, ClientName> names) {
        LocalDate day = booking.time().onDay();
        return new DiaryDeed(
                booking.id(),
                names.get(booking.subject().clientId()),
                booking.subject().step(),
                booking.personId(),
                day,
                booking.happened().startedAt(),
                booking.happened().finishedAt());
    }
}
