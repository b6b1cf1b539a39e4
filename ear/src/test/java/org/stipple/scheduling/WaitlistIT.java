package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStateException;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.ChangeWait;
import org.stipple.scheduling.waitlist.EndWait;
import org.stipple.scheduling.waitlist.Fit;
import org.stipple.scheduling.waitlist.FreedTime;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.scheduling.waitlist.JoinDecision;
import org.stipple.scheduling.waitlist.JoinWaitlist;
import org.stipple.scheduling.waitlist.NotWaitingException;
import org.stipple.scheduling.waitlist.OfferState;
import org.stipple.scheduling.waitlist.OfferTime;
import org.stipple.scheduling.waitlist.OfferingService;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.RefuseOffer;
import org.stipple.scheduling.waitlist.TakeOffer;
import org.stipple.scheduling.waitlist.WaitProblem;
import org.stipple.scheduling.waitlist.WaitState;
import org.stipple.scheduling.waitlist.WaitWish;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/**
 * She had her first session eight days ago, has the second booked in three weeks, and waits for an
 * earlier time.
 */
@ExtendWith(ArquillianExtension.class)
class WaitlistIT {

    private static final int DAYS_SINCE_FIRST = 8;
    private static final int MINUTES = 45;
    private static final LocalTime TEN = SchedulingScene.TEN;

    @Inject private WaitlistService waitlist;
    @Inject private FreedTimeService freed;
    @Inject private OfferingService offers;
    @Inject private OverrideService overrides;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private ObservationService observations;
    @Inject private SchedulingScene scene;
    @Inject private ActAs actAs;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    private SchedulingScene.Place place;
    private LocalDate today;

    /** Twelve days after her first session, which is recommended. */
    private LocalDate day;

    @BeforeEach
    void setScene() {
        place = scene.place();
        today = scene.today();
        day = today.plusDays(4);
    }

    @Test
    void a_freed_time_lists_whom_it_suits_and_what_is_in_the_way_of_others() {
        Waits she = waits(DAYS_SINCE_FIRST);
        Waits tooSoon = waits(0);
        Waits later = waits(DAYS_SINCE_FIRST, day.plusDays(1), day.plusDays(5));

        FreedTime time = free();

        Fit.Candidate candidate = candidate(time, she);
        assertEquals(day, candidate.slot().startsAt().atZone(ZoneOffset.UTC).toLocalDate());
        assertEquals(place.personId(), candidate.slot().personId());
        assertEquals(
                ChronoUnit.DAYS.between(day, she.booking().time().day()), candidate.daysGained());
        assertEquals(Fit.Reason.POLICY, misfit(time, tooSoon).reason());
        assertEquals(Fit.Reason.DAYS, misfit(time, later).reason());
        assertTrue(
                as(() -> freed.candidatesOn(day)).stream()
                        .anyMatch(fit -> fit.entry().id() == she.entry()));
        assertTrue(isTold(as(() -> freed.freed()), she));
    }

    @Test
    void what_is_freed_weeks_ahead_is_no_news_of_today_but_told_in_the_list() {
        Waits she = waits(DAYS_SINCE_FIRST);
        day = today.plusDays(17);
        free();

        assertTrue(isTold(as(() -> freed.freedAhead()), she));
        assertFalse(isTold(as(() -> freed.freed()), she));
    }

    private boolean isTold(List<FreedTime> times, Waits who) {
        return times.stream()
                .filter(each -> each.gap().personId() == place.personId())
                .anyMatch(each -> candidate(each, who) != null);
    }

    @Test
    void who_is_to_be_served_first_is_named_before_who_joined_first() {
        Waits she = waits(DAYS_SINCE_FIRST);
        Waits urgent = waits(DAYS_SINCE_FIRST);
        as(() -> waitlist.change(new ChangeWait(urgent.entry(), 0, wish(Priority.FIRST))));

        List<Long> turn =
                free().candidates().stream()
                        .map(fit -> fit.entry().id())
                        .filter(id -> id == she.entry() || id == urgent.entry())
                        .toList();

        assertEquals(List.of(urgent.entry(), she.entry()), turn);
    }

    @Test
    void an_offer_keeps_its_time_until_it_runs_out_and_frees_it_then() throws SQLException {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));
        BookVisit other = SchedulingScene.consultation(scene.client(), place, day, TEN);

        assertEquals(WaitState.OFFERED, row(she));
        assertEquals(BookingStatus.BOOKED, card(she.booking().id()).status());
        assertInstanceOf(BookingDecision.Taken.class, as(() -> scheduling.book(other)));

        runOut(hold);

        assertEquals(WaitState.WAITING, row(she));
        assertEquals(OfferState.RAN_OUT, as(() -> offers.get(hold)).state());
        assertInstanceOf(BookingDecision.Booked.class, as(() -> scheduling.book(again(other))));
        assertEquals(BookingStatus.CANCELLED, card(hold).status());
        assertInstanceOf(BookingDecision.Taken.class, as(() -> offers.offerAgain(hold)));
    }

    @Test
    void taking_it_moves_what_she_has_and_ends_her_waiting() {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));

        BookingDecision decision = take(hold);

        assertEquals(new BookingDecision.Booked(hold), decision);
        assertEquals(decision, take(hold), "pressed twice");
        assertEquals(BookingStatus.BOOKED, card(hold).status());
        BookingCard old = card(she.booking().id());
        assertEquals(BookingStatus.MOVED, old.status());
        assertEquals(hold, old.end().movedTo());
        assertEquals(WaitState.TAKEN, row(she));
        assertEquals(OfferState.TAKEN, as(() -> offers.get(hold)).state());
        assertEquals("At last", as(() -> offers.get(hold)).answer().reason());
        assertEquals(1, as(() -> diary.openBookingsOf(Set.of(she.client()))).size());
    }

    @Test
    void what_was_recorded_since_shuts_the_time_and_nothing_is_changed() {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));
        actAs.runAsSystem(
                () ->
                        observations.record(
                                new RecordObservation(she.client(), "SUNBURN", today, "")));

        assertInstanceOf(BookingDecision.Refused.class, take(hold));

        assertEquals(BookingStatus.HELD, card(hold).status());
        assertEquals(BookingStatus.BOOKED, card(she.booking().id()).status());
        assertEquals(WaitState.OFFERED, row(she));
    }

    @Test
    void who_answers_too_late_has_it_held_once_more_and_nothing_is_booked() throws SQLException {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));
        runOut(hold);

        long again = offered(take(hold));

        assertEquals(BookingStatus.CANCELLED, card(hold).status());
        assertEquals(BookingStatus.HELD, card(again).status());
        assertEquals(BookingStatus.BOOKED, card(she.booking().id()).status());
        assertEquals(2, as(() -> waitlist.get(she.entry())).offers().size());
    }

    @Test
    void two_desks_that_offer_one_time_in_one_moment_are_told_who_got_it() throws Exception {
        List<Waits> both = List.of(waits(DAYS_SINCE_FIRST), waits(DAYS_SINCE_FIRST));

        List<BookingDecision> answers = Phones.ring(2, desk -> offer(both.get(desk), TEN));

        assertEquals(1, answers.stream().filter(BookingDecision.Offered.class::isInstance).count());
        BookingDecision.Taken taken =
                answers.stream()
                        .filter(BookingDecision.Taken.class::isInstance)
                        .map(BookingDecision.Taken.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertTrue(!taken.next().isEmpty());
    }

    @Test
    void two_desks_that_offer_one_client_two_times_in_one_moment_hold_one() throws Exception {
        Waits she = waits(DAYS_SINCE_FIRST);
        List<LocalTime> times = List.of(TEN, LocalTime.of(15, 0));

        List<BookingDecision> answers = Phones.ring(2, desk -> offer(she, times.get(desk)));

        assertEquals(1, answers.stream().filter(BookingDecision.Offered.class::isInstance).count());
        assertEquals(
                1, answers.stream().filter(BookingDecision.NotPossible.class::isInstance).count());
    }

    @Test
    void who_declines_stays_and_the_time_goes_to_the_next() {
        Waits she = waits(DAYS_SINCE_FIRST);
        Waits next = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));

        as(
                () -> {
                    offers.decline(new RefuseOffer(hold, "has no sitter"));
                    return null;
                });

        assertEquals(WaitState.WAITING, row(she));
        assertEquals("has no sitter", as(() -> offers.get(hold)).answer().reason());
        assertTrue(candidate(as(() -> freed.findFreedBy(hold)).orElseThrow(), next) != null);
        offered(offer(next, TEN));
        assertThrows(NotWaitingException.class, () -> take(hold));
    }

    @Test
    void who_leaves_the_list_frees_what_is_held_for_her() {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));

        as(
                () -> {
                    waitlist.withdraw(new EndWait(she.entry(), 0, ""));
                    return null;
                });

        assertEquals(BookingStatus.CANCELLED, card(hold).status());
        assertEquals(OfferState.CALLED_BACK, as(() -> offers.get(hold)).state());
        assertThrows(NotWaitingException.class, () -> offer(she, TEN));
    }

    @Test
    void an_offer_is_neither_a_request_for_an_override_nor_a_plan() {
        Waits she = waits(DAYS_SINCE_FIRST);
        long hold = offered(offer(she, TEN));
        int version = card(hold).row().version();
        MoveBooking move =
                new MoveBooking(
                        hold,
                        version,
                        SchedulingScene.visit(she.subject(), place, day, LocalTime.of(15, 0)),
                        "later");

        assertTrue(as(overrides::requests).stream().noneMatch(row -> row.id() == hold));
        assertThrows(
                NotFoundException.class,
                () ->
                        scene.as(
                                Role.MANAGER,
                                () -> overrides.approve(new DecideRequest(hold, version, "yes"))));
        assertThrows(BookingStateException.class, () -> as(() -> scheduling.move(move)));
    }

    @Test
    void nobody_waits_twice_for_one_visit() {
        Waits she = waits(DAYS_SINCE_FIRST);

        JoinDecision again = as(() -> waitlist.join(join(she.subject(), today, day)));

        assertEquals(
                List.of(new WaitProblem(WaitProblem.Field.STEP, "waits_already", List.of())),
                assertInstanceOf(JoinDecision.NotPossible.class, again).problems());
    }

    @Test
    void a_visit_that_was_not_booked_is_booked_by_her_yes() {
        long client = scene.client();
        VisitSubject subject = VisitSubject.of(client, VisitStep.of(VisitKind.CONSULTATION));
        Waits she = new Waits(subject, joined(subject, today, day), null);

        long hold = offered(offer(she, TEN));

        assertEquals(new BookingDecision.Booked(hold), take(hold));
        assertEquals(BookingStatus.BOOKED, card(hold).status());
    }

    private record Waits(VisitSubject subject, long entry, BookingRow booking) {

        long client() {
            return subject.clientId();
        }
    }

    /** Any day until the one before what she has. */
    private Waits waits(int daysSinceFirst) {
        return waits(daysSinceFirst, today, today.plusDays(19));
    }

    private Waits waits(int daysSinceFirst, LocalDate earliest, LocalDate latest) {
        long client = scene.client();
        LocalDate first = today.minusDays(daysSinceFirst);
        scene.advised(client, place.personId(), first);
        long course = scene.course(client, first);
        scene.session(course, 1, place.personId(), first);
        VisitSubject second = new VisitSubject(client, course, VisitStep.session(2));
        SchedulingScene.Place elsewhere = scene.place();
        BookingDecision made =
                as(
                        () ->
                                scheduling.book(
                                        SchedulingScene.visit(
                                                second, elsewhere, today.plusDays(20), TEN)));
        long booking = assertInstanceOf(BookingDecision.Booked.class, made).bookingId();
        return new Waits(second, joined(second, earliest, latest), card(booking).row());
    }

    private long joined(VisitSubject subject, LocalDate earliest, LocalDate latest) {
        JoinDecision decision = as(() -> waitlist.join(join(subject, earliest, latest)));
        return assertInstanceOf(JoinDecision.Waits.class, decision).entryId();
    }

    private static JoinWaitlist join(VisitSubject subject, LocalDate earliest, LocalDate latest) {
        return new JoinWaitlist(subject, wish(earliest, latest, Priority.USUAL));
    }

    private WaitWish wish(Priority priority) {
        return wish(today, today.plusDays(19), priority);
    }

    private static WaitWish wish(LocalDate earliest, LocalDate latest, Priority priority) {
        return new WaitWish(
                earliest,
                latest,
                Set.of(),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                0,
                priority,
                "");
    }

    /** What somebody's cancelled consultation has freed. */
    private FreedTime free() {
        BookVisit visit = SchedulingScene.consultation(scene.client(), place, day, TEN);
        long booking =
                assertInstanceOf(BookingDecision.Booked.class, as(() -> scheduling.book(visit)))
                        .bookingId();
        as(() -> scheduling.cancel(new CancelBooking(booking, 0, "ill")));
        return as(() -> freed.findFreedBy(booking)).orElseThrow();
    }

    private static Fit.Candidate candidate(FreedTime time, Waits who) {
        return time.candidates().stream()
                .filter(fit -> fit.entry().id() == who.entry())
                .findFirst()
                .orElse(null);
    }

    private static Fit.Misfit misfit(FreedTime time, Waits who) {
        return time.misfits().stream()
                .filter(fit -> fit.entry().id() == who.entry())
                .findFirst()
                .orElseThrow();
    }

    private BookingDecision offer(Waits who, LocalTime time) {
        OfferTime wanted =
                new OfferTime(
                        UUID.randomUUID(),
                        who.entry(),
                        place.personId(),
                        place.roomId(),
                        day,
                        time,
                        MINUTES);
        return as(() -> offers.offer(wanted));
    }

    private static long offered(BookingDecision decision) {
        return assertInstanceOf(BookingDecision.Offered.class, decision).bookingId();
    }

    private BookingDecision take(long hold) {
        return as(() -> offers.take(new TakeOffer(hold, Set.of(), "At last")));
    }

    private WaitState row(Waits who) {
        return as(() -> waitlist.get(who.entry())).state();
    }

    private BookingCard card(long id) {
        return as(() -> diary.get(id)).booking();
    }

    private static BookVisit again(BookVisit visit) {
        return SchedulingScene.because("", visit);
    }

    private void runOut(long hold) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update booking set held_until = now() - interval '1 minute' where id = "
                            + hold);
            statement.execute(
                    "update waitlist_offer set offered_at = now() - interval '1 hour',"
                            + " ends_at = now() - interval '1 minute' where booking_id = "
                            + hold);
        }
    }

    private <T> T as(Supplier<T> work) {
        return scene.as(Role.RECEPTION, work);
    }
}
