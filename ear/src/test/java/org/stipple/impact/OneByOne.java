package org.stipple.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.policy.PolicyService;
import org.stipple.recall.item.RecallState;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.OutlookRules;
import org.stipple.timeline.RulesInForce;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;

/** The same questions put to the services that answer them on the pages, one after the other. */
@Dependent
class OneByOne {

    @Inject private BookingRepository bookings;
    @Inject private BookingJudge judge;
    @Inject private TimelineService timelines;
    @Inject private DiaryService diary;
    @Inject private PolicyService policy;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /** What would change of this booking, in words; nothing where nothing would. */
    Stream<String> booking(long id, String protocol, Protocol draft) {
        Booking booking = bookings.get(id);
        Ruling.Judges now = (Ruling.Judges) judge.ruleToday(booking, clock.now());
        VisitCase visit = now.visit();
        LocalDate day = booking.time().onDay();
        boolean isConcerned =
                draft.rules().get(0).gate()
                        || protocolOf(booking).filter(protocol::equals).isPresent();
        if (!isConcerned) {
            return Stream.empty();
        }
        VisitCase then =
                new VisitCase(
                        replaced(visit.rules(), draft),
                        visit.tags(),
                        visit.facts(),
                        visit.planned(),
                        visit.step());
        return changed(
                "BOOKING %d %s %s".formatted(id, visit.step(), day),
                said(visit.judge(day, List.of())),
                said(then.judge(day, List.of())));
    }

    private Optional<String> protocolOf(Booking booking) {
        return booking.subject().course() == 0
                ? Optional.empty()
                : Optional.of(timelines.gather(booking.subject().course()).facts().protocolId());
    }

    /** What would change of the review or touch-up that this course waits for. */
    Stream<String> recall(long course, String protocol, Protocol draft) {
        CourseTimeline timeline = timelines.gather(course);
        boolean isConcerned =
                draft.rules().get(0).gate() || timeline.facts().protocolId().equals(protocol);
        Optional<VisitKind> kind =
                timeline.facts()
                        .nextStep()
                        .map(next -> next.kind())
                        .filter(next -> next == VisitKind.REVIEW || next == VisitKind.TOUCH_UP);
        if (kind.isEmpty() || !isConcerned || isBooked(timeline, kind.get())) {
            return Stream.empty();
        }
        Optional<Outlook> before = timelines.outlook(course, today(), List.of());
        Protocol inForce =
                policy.findInForce(timeline.facts().protocolId(), today()).orElseThrow().protocol();
        RulesInForce rules = new RulesInForce(1, 1, 1, 1, replaced(inForce, draft));
        Optional<Outlook> after =
                new OutlookRules(rules, sites.getSite(), today()).find(timeline, List.of());
        if (isLater(before) && isLater(after)) {
            return Stream.empty();
        }
        String subject = kind.get() + " " + course + " " + timeline.facts().nextStep().get().step();
        return changed(subject, due(before), due(after));
    }

    private boolean isBooked(CourseTimeline course, VisitKind kind) {
        return diary.openBookingsOf(List.of(course.facts().clientId())).stream()
                .map(booking -> booking.subject())
                .anyMatch(
                        subject ->
                                subject.course() == course.facts().courseId()
                                        && subject.step().kind() == kind);
    }

    private boolean isLater(Optional<Outlook> outlook) {
        return state(outlook).filter(state -> state != RecallState.LATER).isEmpty();
    }

    private Optional<RecallState> state(Optional<Outlook> outlook) {
        return outlook.flatMap(of -> RecallState.find(of, today(), sites.getSite().upcomingDays()));
    }

    private LocalDate today() {
        return sites.today();
    }

    private static Protocol replaced(Protocol inForce, Protocol draft) {
        boolean gates = draft.rules().get(0).gate();
        Protocol others =
                new Protocol(
                        "others",
                        inForce.rules().stream().filter(rule -> rule.gate() != gates).toList());
        return others.joinedWith(draft);
    }

    private static Stream<String> changed(String subject, String before, String after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(subject + ": " + before + " -> " + after);
    }

    private static String said(Judgement judgement) {
        return judgement.verdict() + " " + judgement.outcome();
    }

    private String due(Optional<Outlook> outlook) {
        return outlook.flatMap(Outlook::dueDays)
                .map(due -> due.dueOn() + " " + due.lastDay() + " " + state(outlook).get())
                .orElse("nothing");
    }

    /** A row in the same words. */
    static String words(ImpactRow row) {
        String subject =
                row.kind() == ImpactKind.BOOKING
                        ? "BOOKING %d %s %s".formatted(row.bookingId(), row.step(), row.day())
                        : row.kind() + " " + row.courseId() + " " + row.step();
        return subject + ": " + words(row.before()) + " -> " + words(row.after());
    }

    private static String words(Standing standing) {
        return standing.said()
                .map(verdict -> verdict + " " + standing.outcome())
                .or(
                        () ->
                                standing.dueOn()
                                        .map(
                                                day ->
                                                        day
                                                                + " "
                                                                + standing.lastDay().get()
                                                                + " "
                                                                + standing.state()))
                .orElse("nothing");
    }
}
