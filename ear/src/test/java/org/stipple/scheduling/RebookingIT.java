package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Verdict;

/** Several bookings move at once, or none does. */
@ExtendWith(ArquillianExtension.class)
class RebookingIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject private RebookingService rebooking;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;
    @Inject private Invariants invariants;

    private SchedulingScene.Place place;
    private LocalDate day;

    @BeforeEach
    void setTheScene() {
        place = scene.place();
        day = scene.wednesdayIn(14);
    }

    @AfterEach
    void nothing_is_as_it_must_never_be() throws SQLException {
        BlindOccupancy.look();
        assertEquals(List.of(), invariants.broken());
    }

    @Test
    void two_change_places_and_each_old_one_names_its_new_one() {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));

        List<Long> moved = moved(moveAll(move(first, NOON), move(second, TEN)));

        assertEquals(BookingStatus.MOVED, card(first).status());
        assertEquals(moved, Stream.of(first, second).map(id -> card(id).end().movedTo()).toList());
        assertEquals(
                List.of(card(second).row().time(), card(first).row().time()),
                moved.stream().map(id -> card(id).row().time()).toList());
    }

    @Test
    void one_client_s_two_visits_may_each_slide_into_where_the_other_was() {
        long client = scene.client();
        long first = book(consultation(client, TEN));
        long second = book(consultation(client, TEN.plusMinutes(75)));

        moved(moveAll(move(first, TEN.plusMinutes(45)), move(second, TEN.plusMinutes(120))));
    }

    @Test
    void where_one_is_taken_none_moves_and_that_one_alone_is_named() {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));
        book(consultation(scene.client(), LocalTime.of(15, 0)));

        RebookingDecision decision =
                moveAll(move(first, LocalTime.of(9, 0)), move(second, LocalTime.of(15, 0)));

        RebookingDecision.Refused refused =
                assertInstanceOf(RebookingDecision.Refused.class, decision);
        assertEquals(Set.of(second), refused.why().keySet());
        BookingDecision.Taken taken =
                assertInstanceOf(BookingDecision.Taken.class, refused.why().get(second));
        assertEquals(Set.of(TakenPart.PERSON, TakenPart.ROOM), taken.what());
        assertTrue(!taken.next().isEmpty());
        assertEquals(BookingStatus.BOOKED, card(first).status());
        assertEquals(BookingStatus.BOOKED, card(second).status());
    }

    @Test
    void two_that_want_one_time_do_not_both_get_it() {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));

        RebookingDecision.Refused refused =
                assertInstanceOf(
                        RebookingDecision.Refused.class,
                        moveAll(
                                move(first, LocalTime.of(15, 0)),
                                move(second, LocalTime.of(15, 0))));

        assertEquals(1, refused.why().size());
    }

    @Test
    void what_somebody_changed_meanwhile_is_named_and_nothing_moves() {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));
        scene.as(
                Role.RECEPTION,
                () -> scheduling.cancel(new CancelBooking(second, 0, "She called")));

        RebookingDecision.Refused refused =
                assertInstanceOf(
                        RebookingDecision.Refused.class,
                        moveAll(move(first, LocalTime.of(9, 0)), move(second, TEN)));

        BookingDecision.NotPossible why =
                assertInstanceOf(BookingDecision.NotPossible.class, refused.why().get(second));
        assertEquals("changed_meanwhile", why.problems().get(0).key());
        assertEquals(BookingStatus.BOOKED, card(first).status());
    }

    @Test
    void the_same_request_gets_the_same_answer_and_moves_once() {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));
        MoveVisits swap = new MoveVisits(List.of(move(first, NOON), move(second, TEN)));

        RebookingDecision once = scene.as(Role.RECEPTION, () -> rebooking.moveAll(swap));

        assertInstanceOf(RebookingDecision.Moved.class, once);
        assertEquals(once, scene.as(Role.RECEPTION, () -> rebooking.moveAll(swap)));
    }

    @Test
    void each_is_judged_with_the_new_day_of_the_other() {
        long client = scene.client();
        LocalDate today = scene.today();
        scene.advised(client, place.personId(), today);
        long course = scene.course(client, today);
        long first = book(session(client, course, 1, today.plusDays(7)));
        long second = book(session(client, course, 2, today.plusDays(21)));

        List<Long> both =
                moved(
                        moveAll(
                                to(second, session(client, course, 2, today.plusDays(41))),
                                to(first, session(client, course, 1, today.plusDays(34)))));

        assertEquals(
                List.of(Verdict.RECOMMENDED, Verdict.RECOMMENDED),
                both.stream().map(id -> card(id).row().planned().verdict()).toList());
    }

    @Test
    void of_many_who_swap_at_once_one_does_and_the_others_are_told() throws Exception {
        long first = book(consultation(scene.client(), TEN));
        long second = book(consultation(scene.client(), NOON));
        BlindOccupancy.lookAway();

        List<RebookingDecision> answers =
                Phones.ring(
                        8,
                        caller ->
                                caller % 2 == 0
                                        ? moveAll(move(first, NOON), move(second, TEN))
                                        : moveAll(move(second, TEN), move(first, NOON)));

        assertEquals(1, answers.stream().filter(RebookingDecision.Moved.class::isInstance).count());
    }

    private BookVisit consultation(long client, LocalTime time) {
        return SchedulingScene.consultation(client, place, day, time);
    }

    private BookVisit session(long client, long course, int ordinal, LocalDate on) {
        VisitSubject subject = new VisitSubject(client, course, VisitStep.session(ordinal));
        return SchedulingScene.visit(subject, place, on, TEN);
    }

    private long book(BookVisit visit) {
        return scene.as(Role.RECEPTION, () -> scheduling.book(visit)).findBookingId().orElseThrow();
    }

    private MoveBooking move(long id, LocalTime time) {
        BookVisit to =
                SchedulingScene.visit(
                        scene.as(Role.RECEPTION, () -> diary.get(id)).booking().row().subject(),
                        place,
                        day,
                        time);
        return to(id, to);
    }

    private static MoveBooking to(long id, BookVisit to) {
        return new MoveBooking(id, 0, to, "The clinic asked");
    }

    private RebookingDecision moveAll(MoveBooking... moves) {
        return scene.as(Role.RECEPTION, () -> rebooking.moveAll(new MoveVisits(List.of(moves))));
    }

    private static List<Long> moved(RebookingDecision decision) {
        return assertInstanceOf(RebookingDecision.Moved.class, decision).bookingIds();
    }

    private BookingCard card(long id) {
        return scene.as(Role.RECEPTION, () -> diary.get(id)).booking();
    }
}
