package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.platform.refusal.StaleException;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.offer.AskOffer;
import org.stipple.scheduling.offer.OfferService;
import org.stipple.scheduling.offer.VisitOffer;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideDecision;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

@ExtendWith(ArquillianExtension.class)
class SchedulingIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @Inject private SchedulingService scheduling;
    @Inject private OverrideService overrides;
    @Inject private DiaryService diary;
    @Inject private OfferService offers;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private long client;

    @BeforeEach
    void setScene() {
        place = scene.place();
        client = scene.client();
    }

    @Test
    void a_consultation_is_booked_without_a_course_and_without_a_judgement() {
        BookingCard booked = card(book(Role.RECEPTION, consultation(scene.wednesdayIn(7))));

        assertEquals(BookingStatus.BOOKED, booked.status());
        assertFalse(booked.row().planned().isJudged());
    }

    @Test
    void two_equal_posts_are_one_booking_and_one_answer() throws SQLException {
        BookVisit visit = consultation(scene.wednesdayIn(7));

        BookingDecision first = book(Role.RECEPTION, visit);
        BookingDecision second = book(Role.RECEPTION, visit);

        assertEquals(first, second);
        assertEquals(
                1,
                count(
                        "select count(*) from booking where request_key = '"
                                + visit.requestKey()
                                + "'"));
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        BookVisit visit = consultation(scene.wednesdayIn(7));
        book(Role.RECEPTION, visit);

        BookVisit other =
                new BookVisit(
                        visit.requestKey(),
                        visit.subject(),
                        visit.personId(),
                        visit.roomId(),
                        visit.day(),
                        LocalTime.of(15, 0),
                        visit.minutes(),
                        Set.of(),
                        "",
                        "");

        assertEquals(List.of("request_key_used"), keys(book(Role.RECEPTION, other)));
    }

    @Test
    void who_comes_second_is_told_what_is_taken_and_what_is_free_next() {
        LocalDate day = scene.wednesdayIn(7);
        book(Role.RECEPTION, consultation(day));

        BookingDecision second =
                book(
                        Role.RECEPTION,
                        SchedulingScene.consultation(
                                scene.client(), place, day, TEN.plusMinutes(30)));

        BookingDecision.Taken taken = assertInstanceOf(BookingDecision.Taken.class, second);
        assertEquals(Set.of(TakenPart.PERSON, TakenPart.ROOM), taken.what());
        assertFalse(taken.next().isEmpty());
    }

    @Test
    void what_can_be_done_before_the_visit_becomes_a_dated_to_do() {
        LocalDate day = scene.wednesdayIn(7);
        VisitSubject first = sessionOne(scene.today());

        BookingCard booked =
                card(book(Role.RECEPTION, SchedulingScene.visit(first, place, day, TEN)));

        assertEquals(
                List.of(
                        new PlannedTodo(TodoKind.CONSENT, day),
                        new PlannedTodo(TodoKind.CONSULTATION, day)),
                booked.row().todos());
        assertEquals(Outcome.PERMITTED, booked.row().planned().outcome());
    }

    @Test
    void reception_parks_what_needs_an_override_and_a_technician_answers_for_it() {
        BookVisit visit = inGraceDays();

        BookingDecision.NeedsOverride asked =
                assertInstanceOf(BookingDecision.NeedsOverride.class, book(Role.RECEPTION, visit));
        BookingDecision.Parked parked =
                assertInstanceOf(
                        BookingDecision.Parked.class,
                        book(Role.RECEPTION, SchedulingScene.because("flies home", visit)));
        OverrideDecision decided =
                scene.as(
                        Role.TECHNICIAN,
                        () ->
                                overrides.approve(
                                        new DecideRequest(parked.bookingId(), 0, "skin closed")));

        BookingCard booked = card(parked.bookingId());
        assertFalse(asked.mayDecide());
        assertEquals(new OverrideDecision.Approved(true), decided);
        assertEquals(BookingStatus.BOOKED, booked.status());
        assertEquals("sched.technician", booked.row().planned().override().by());
        assertEquals("skin closed", booked.row().planned().override().reason());
        assertEquals(List.of("HO-S1-S2"), booked.row().planned().override().codes());
    }

    @Test
    void reception_decides_no_request() {
        BookingDecision parked =
                book(Role.RECEPTION, SchedulingScene.because("flies home", inGraceDays()));
        long id = ((BookingDecision.Parked) parked).bookingId();

        assertThrows(
                EJBAccessException.class,
                () ->
                        scene.as(
                                Role.RECEPTION,
                                () -> overrides.approve(new DecideRequest(id, 0, "fine"))));
    }

    @Test
    void a_technician_books_with_her_own_reason() {
        BookVisit visit = SchedulingScene.because("skin closed", inGraceDays());

        BookingCard booked = card(book(Role.TECHNICIAN, visit));

        assertEquals(BookingStatus.BOOKED, booked.status());
        assertEquals(Verdict.GRACE, booked.row().planned().verdict());
        assertEquals("skin closed", booked.row().planned().override().reason());
    }

    @Test
    void the_database_lets_nothing_outside_the_policy_stand_without_an_override() {
        long id = idOf(book(Role.TECHNICIAN, SchedulingScene.because("closed", inGraceDays())));

        SQLException refused =
                assertThrows(
                        SQLException.class,
                        () ->
                                execute(
                                        "update booking set override_by = null, override_at = null,"
                                                + " override_reason = null, override_codes = null"
                                                + " where id = "
                                                + id));

        assertTrue(refused.getMessage().contains("booking_outside_policy_needs_override"));
    }

    @Test
    void a_hold_that_has_run_out_gives_its_time_to_whoever_comes() throws SQLException {
        BookVisit visit = inGraceDays();
        long held = idOf(book(Role.RECEPTION, SchedulingScene.because("flies home", visit)));
        execute("update booking set held_until = now() - interval '1 minute' where id = " + held);

        BookingDecision other =
                book(
                        Role.RECEPTION,
                        SchedulingScene.consultation(
                                scene.client(), place, visit.day(), visit.time()));

        assertInstanceOf(BookingDecision.Booked.class, other);
        assertEquals(BookingStatus.CANCELLED, card(held).status());
    }

    @Test
    void a_booking_moves_by_half_an_hour_without_meeting_itself() {
        LocalDate day = scene.wednesdayIn(7);
        long old = idOf(book(Role.RECEPTION, consultation(day)));
        BookVisit to = SchedulingScene.consultation(client, place, day, TEN.plusMinutes(30));

        long moved = idOf(move(old, 0, to));

        assertEquals(BookingStatus.MOVED, card(old).status());
        assertEquals(moved, card(old).end().movedTo());
        assertEquals(BookingStatus.BOOKED, card(moved).status());
    }

    @Test
    void who_moves_on_top_of_a_change_that_she_has_not_seen_is_told_so() {
        LocalDate day = scene.wednesdayIn(7);
        long old = idOf(book(Role.RECEPTION, consultation(day)));
        BookVisit to = SchedulingScene.consultation(client, place, day, TEN.plusMinutes(30));

        assertThrows(StaleException.class, () -> move(old, 7, to));
    }

    @Test
    void a_late_cancellation_is_called_so() {
        long soon =
                idOf(
                        book(
                                Role.RECEPTION,
                                consultation(scene.today().plusDays(1), LocalTime.of(7, 0))));
        long far = idOf(book(Role.RECEPTION, consultation(scene.wednesdayIn(20))));

        assertEquals(BookingStatus.LATE_CANCELLED, cancel(soon));
        assertEquals(BookingStatus.CANCELLED, cancel(far));
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        BookVisit late = consultation(scene.wednesdayIn(7), LocalTime.of(19, 45));

        assertEquals(List.of("time_closed", "person_off_hours"), keys(book(Role.RECEPTION, late)));
    }

    @Test
    void three_weeks_are_offered_with_verdicts_and_free_times() {
        BookVisit visit = inGraceDays();

        VisitOffer offer =
                scene.as(
                        Role.RECEPTION,
                        () ->
                                offers.offer(
                                        new AskOffer(
                                                visit.subject(),
                                                0,
                                                place.personId(),
                                                place.roomId(),
                                                240,
                                                visit.day(),
                                                visit.day(),
                                                0)));

        assertEquals(21, offer.days().size());
        assertEquals(Verdict.GRACE, offer.judgement().judgement().orElseThrow().verdict());
        assertEquals(2, offer.times().size());
        assertFalse(offer.times().get(0).slots().isEmpty());
    }

    private VisitSubject sessionOne(LocalDate openedOn) {
        return new VisitSubject(client, scene.course(client, openedOn), VisitStep.session(1));
    }

    /** The second session five days after the first: two short of the minimum, within the grace. */
    private BookVisit inGraceDays() {
        LocalDate firstOn = scene.today().minusDays(2);
        scene.advised(client, place.personId(), firstOn);
        long course = scene.course(client, firstOn);
        scene.session(course, 1, place.personId(), firstOn);
        return SchedulingScene.visit(
                new VisitSubject(client, course, VisitStep.session(2)),
                place,
                firstOn.plusDays(5),
                TEN);
    }

    private BookVisit consultation(LocalDate day) {
        return consultation(day, TEN);
    }

    private BookVisit consultation(LocalDate day, LocalTime time) {
        return SchedulingScene.consultation(client, place, day, time);
    }

    private BookingDecision book(Role role, BookVisit visit) {
        return scene.as(role, () -> scheduling.book(visit));
    }

    private BookingDecision move(long id, int version, BookVisit to) {
        return scene.as(
                Role.RECEPTION,
                () -> scheduling.move(new MoveBooking(id, version, to, "she asked")));
    }

    private BookingStatus cancel(long id) {
        return scene.as(
                Role.RECEPTION, () -> scheduling.cancel(new CancelBooking(id, 0, "she asked")));
    }

    private BookingCard card(BookingDecision decision) {
        return card(idOf(decision));
    }

    private BookingCard card(long id) {
        return scene.as(Role.RECEPTION, () -> diary.get(id)).booking();
    }

    private static long idOf(BookingDecision decision) {
        return decision instanceof BookingDecision.Parked parked
                ? parked.bookingId()
                : assertInstanceOf(BookingDecision.Booked.class, decision).bookingId();
    }

    private static List<String> keys(BookingDecision decision) {
        return assertInstanceOf(BookingDecision.NotPossible.class, decision).problems().stream()
                .map(Problem::key)
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
