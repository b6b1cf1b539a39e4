package org.stipple.scheduling.sickday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.messaging.Channel;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueuedMessage;
import org.stipple.platform.refusal.StaleException;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.MoveVisits;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.RebookingService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.telling.ClientToTell;
import org.stipple.scheduling.telling.TellingService;
import org.stipple.security.Role;

/** A technician falls ill: her visits are placed anew together, and their clients are told. */
@ExtendWith(ArquillianExtension.class)
class SickDayIT {

    private static final LocalTime TEN = SchedulingScene.TEN;

    @Inject private SickDayService sickDays;
    @Inject private RebookingService rebooking;
    @Inject private SchedulingService scheduling;
    @Inject private TellingService telling;
    @Inject private OutboxService outbox;
    @Inject private LeaveService leave;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private SchedulingScene.Place other;
    private LocalDate day;
    private long client;

    @BeforeEach
    void setTheScene() {
        place = scene.place();
        other = scene.place();
        day = scene.wednesdayIn(21);
        client = scene.client();
    }

    @Test
    void her_visits_keep_their_time_with_somebody_else_and_the_clients_are_told_once() {
        book(SchedulingScene.consultation(client, place, day, TEN));
        long second = scene.client();
        book(SchedulingScene.consultation(second, place, day, LocalTime.of(12, 0)));
        fallIll(day, day);

        List<ProposedMove> moves = propose();
        assertEquals(2, moves.size());
        for (ProposedMove move : moves) {
            Candidate first = move.places().get(0);
            assertNotEquals(place.personId(), first.place().personId());
            assertEquals(move.booking().time().visitStart(), first.place().time().visitStart());
            assertTrue(move.places().size() > 1, "others to choose from");
        }

        MoveVisits wanted = moves(moves);
        RebookingDecision.Moved moved =
                assertInstanceOf(RebookingDecision.Moved.class, move(wanted));
        assertEquals(moved, move(wanted), "posted twice");
        assertEquals(List.of(), propose());
        assertEquals(
                Set.copyOf(moved.bookingIds()),
                Set.copyOf(toTell(client, second).stream().map(each -> each.now().id()).toList()));

        QueuedMessage message = toTell(client).get(0).message();
        desk(() -> outbox.notReached(message.id(), message.version(), Channel.PHONE));
        assertEquals(1, toTell(client).get(0).message().attempts());
        desk(() -> outbox.told(message.id(), message.version(), Channel.PHONE));
        assertEquals(List.of(), toTell(client));
        assertThrows(
                StaleException.class,
                () -> desk(() -> outbox.told(message.id(), message.version(), Channel.PHONE)));
    }

    @Test
    void a_session_goes_where_the_rules_permit_it_beside_what_follows() {
        scene.advised(client, place.personId(), scene.today());
        long course = scene.course(client, scene.today());
        VisitSubject first = new VisitSubject(client, course, VisitStep.session(1));
        VisitSubject later = new VisitSubject(client, course, VisitStep.session(2));
        book(SchedulingScene.visit(first, place, day, TEN));
        book(SchedulingScene.visit(later, other, day.plusDays(14), TEN));
        fallIll(day, day);

        ProposedMove move = propose().get(0);
        assertTrue(move.places().stream().allMatch(each -> each.fit().isPermitted()));
        assertInstanceOf(RebookingDecision.Moved.class, move(moves(List.of(move))));
        assertTrue(
                desk(() -> diary.openBookingsOf(Set.of(client))).stream()
                        .noneMatch(row -> row.personId() == place.personId()));
        assertEquals(
                List.of(),
                desk(() -> diary.unresolved()).stream()
                        .filter(each -> each.entry().booking().clientId() == client)
                        .toList());
    }

    @Test
    void nothing_moves_and_nobody_is_told_where_one_was_changed_meanwhile() {
        book(SchedulingScene.consultation(client, place, day, TEN));
        long second = scene.client();
        long gone = book(SchedulingScene.consultation(second, place, day, LocalTime.of(12, 0)));
        fallIll(day, day);
        MoveVisits wanted = moves(propose());

        desk(() -> scheduling.cancel(new CancelBooking(gone, 0, "not coming")));

        RebookingDecision.Refused refused =
                assertInstanceOf(RebookingDecision.Refused.class, move(wanted));
        assertEquals(Set.of(gone), refused.why().keySet());
        assertEquals(List.of(), toTell(client, second));
        assertEquals(
                List.of(BookingStatus.BOOKED),
                desk(() -> diary.bookingsOf(client)).stream().map(BookingRow::status).toList());
    }

    @Test
    void a_client_who_was_not_told_yet_is_told_from_what_she_knows() {
        long known = book(SchedulingScene.consultation(client, place, day, TEN));
        fallIll(day, day);
        RebookingDecision.Moved moved =
                assertInstanceOf(RebookingDecision.Moved.class, move(moves(propose())));
        BookingRow second = row(moved.bookingIds().get(0));

        MoveBooking on =
                new MoveBooking(
                        second.id(),
                        second.version(),
                        SchedulingScene.consultation(client, other, day.plusDays(1), TEN),
                        "ill too");
        assertInstanceOf(RebookingDecision.Moved.class, move(MoveVisits.unasked(List.of(on))));

        List<ClientToTell> toTell = toTell(client);
        assertEquals(1, toTell.size());
        assertEquals(known, toTell.get(0).before().id());
        assertEquals(day.plusDays(1), toTell.get(0).now().time().day());
    }

    @Test
    void whoever_is_spoken_with_while_her_visit_moves_need_not_be_told() {
        long booked = book(SchedulingScene.consultation(client, place, day, TEN));
        MoveBooking spoken =
                new MoveBooking(
                        booked,
                        0,
                        SchedulingScene.consultation(client, other, day, TEN),
                        "she called");

        desk(() -> scheduling.move(spoken));

        assertEquals(List.of(), toTell(client));
    }

    @Test
    void a_visit_that_is_to_stay_keeps_its_time_from_the_others() {
        long stays = book(SchedulingScene.consultation(client, place, day, TEN));
        fallIll(day, day);

        AskSickDay ask = new AskSickDay(0, place.personId(), 0, day, day, Set.of(stays));
        assertEquals(List.of(), desk(() -> sickDays.propose(ask)).moves());
    }

    private List<ProposedMove> propose() {
        AskSickDay ask = new AskSickDay(0, place.personId(), 0, day, day, Set.of());
        return desk(() -> sickDays.propose(ask)).moves();
    }

    private MoveVisits moves(List<ProposedMove> moves) {
        return MoveVisits.unasked(
                moves.stream()
                        .map(
                                move ->
                                        new MoveBooking(
                                                move.booking().id(),
                                                move.booking().version(),
                                                to(move.booking(), move.places().get(0)),
                                                "she is ill"))
                        .toList());
    }

    private BookVisit to(BookingRow booking, Candidate candidate) {
        var time = candidate.place().time();
        return new BookVisit(
                UUID.randomUUID(),
                booking.subject(),
                candidate.place().personId(),
                candidate.place().roomId(),
                time.day(),
                time.visitStart().atZone(ZoneId.of("Europe/London")).toLocalTime(),
                (int) Duration.between(time.visitStart(), time.visitEnd()).toMinutes(),
                Set.of(),
                "",
                "");
    }

    private RebookingDecision move(MoveVisits wanted) {
        return desk(() -> rebooking.moveAll(wanted));
    }

    private List<ClientToTell> toTell(Long... whose) {
        return desk(() -> telling.clientsToTell()).stream()
                .filter(each -> Set.of(whose).contains(each.now().clientId()))
                .toList();
    }

    private long book(BookVisit visit) {
        return assertInstanceOf(BookingDecision.Booked.class, desk(() -> scheduling.book(visit)))
                .bookingId();
    }

    private BookingRow row(long id) {
        return desk(() -> diary.get(id)).booking().row();
    }

    private void fallIll(LocalDate first, LocalDate last) {
        scene.as(Role.MANAGER, () -> leave.fallIll(place.personId(), first, last));
    }

    private <T> T desk(Supplier<T> work) {
        return scene.as(Role.RECEPTION, work);
    }

    private void desk(Runnable work) {
        scene.as(Role.RECEPTION, work);
    }
}
