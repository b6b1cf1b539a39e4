package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.scheduling.SchedulingScene.Place;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryEntry;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.security.Role;

/** Thirty-two at the phone at once, and the database is the judge. */
@ExtendWith(ArquillianExtension.class)
class ConcurrencyIT {

    private static final int CALLERS = 32;
    private static final int CALLS_EACH = 8;
    private static final int PEOPLE = 5;
    private static final int TIMES_EACH = 10;

    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;
    @Inject private BookingConstraints constraints;
    @Inject private Invariants invariants;

    @AfterEach
    void nothing_is_as_it_must_never_be() throws SQLException {
        BlindOccupancy.look();
        assertEquals(List.of(), invariants.broken());
    }

    @Test
    void fifty_wanted_times_are_given_once_each() throws Exception {
        LocalDate day = scene.wednesdayIn(40);

        everyTimeWasGivenOnce(day, storm(day, hotTimes(day)));
    }

    @Test
    void they_are_given_once_each_even_if_nobody_looks_before_asking() throws Exception {
        LocalDate day = scene.wednesdayIn(50);
        BlindOccupancy.lookAway();

        everyTimeWasGivenOnce(day, storm(day, hotTimes(day)));
    }

    @Test
    void without_the_constraints_they_would_be_given_twice() throws Exception {
        LocalDate day = scene.wednesdayIn(60);
        IntFunction<Wanted> wanted = hotTimes(day);
        BlindOccupancy.lookAway();
        Map<String, String> lifted = constraints.lift();
        List<Answer> answers = List.of();
        try {
            answers = storm(day, wanted);

            assertTrue(
                    invariants.broken().stream().anyMatch(line -> line.startsWith("I1 person")),
                    "nobody was booked twice");
        } finally {
            BlindOccupancy.look();
            giveUp(answers);
            constraints.putBack(lifted);
        }
    }

    @Test
    void whoever_wants_a_time_of_her_own_gets_it() throws Exception {
        LocalDate day = scene.wednesdayIn(70);
        List<Place> places = places(CALLERS);

        List<Answer> answers =
                storm(
                        day,
                        call -> new Wanted(places.get(call / CALLS_EACH), time(call % CALLS_EACH)));

        assertEquals(CALLERS * CALLS_EACH, bookedIds(answers).size());
    }

    @Test
    void one_form_posted_from_everywhere_at_once_is_one_booking_and_one_answer() throws Exception {
        LocalDate day = scene.wednesdayIn(80);
        BookVisit visit = SchedulingScene.consultation(scene.client(), scene.place(), day, time(0));

        List<BookingDecision> answers =
                Phones.ring(
                        CALLERS, caller -> scene.as(Role.RECEPTION, () -> scheduling.book(visit)));

        BookingDecision answer = answers.get(0);
        assertInstanceOf(BookingDecision.Booked.class, answer);
        assertEquals(Set.of(answer), Set.copyOf(answers));
        assertEquals(1, bookedOn(day).size());
    }

    private record Wanted(Place place, LocalTime time) {}

    private record Answer(Wanted wanted, BookingDecision decision) {}

    private IntFunction<Wanted> hotTimes(LocalDate day) {
        List<Place> places = places(PEOPLE);
        Random dice = new Random(day.toEpochDay());
        List<Wanted> calls =
                Stream.generate(
                                () ->
                                        new Wanted(
                                                places.get(dice.nextInt(PEOPLE)),
                                                time(dice.nextInt(TIMES_EACH))))
                        .limit(CALLERS * CALLS_EACH)
                        .toList();
        return calls::get;
    }

    private List<Place> places(int count) {
        return Stream.generate(scene::place).limit(count).toList();
    }

    private static LocalTime time(int slot) {
        return LocalTime.of(9, 0).plusMinutes(45L * slot);
    }

    private List<Answer> storm(LocalDate day, IntFunction<Wanted> calls)
            throws InterruptedException, ExecutionException {
        List<Long> clients = Stream.generate(scene::client).limit(CALLERS).toList();
        return Phones.ring(
                        CALLERS,
                        caller ->
                                scene.as(
                                        Role.RECEPTION,
                                        () -> callAll(day, clients.get(caller), caller, calls)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Answer> callAll(
            LocalDate day, long client, int caller, IntFunction<Wanted> calls) {
        List<Answer> answers = new ArrayList<>();
        for (int call = 0; call < CALLS_EACH; call++) {
            Wanted wanted = calls.apply(caller * CALLS_EACH + call);
            BookVisit visit =
                    SchedulingScene.consultation(client, wanted.place(), day, wanted.time());
            answers.add(new Answer(wanted, scheduling.book(visit)));
        }
        return answers;
    }

    /** Whoever was told that she is booked is, nobody else is, and who is not knows why. */
    private void everyTimeWasGivenOnce(LocalDate day, List<Answer> answers) {
        List<Long> booked = bookedIds(answers);
        assertEquals(Set.copyOf(booked), bookedOn(day));
        assertEquals(booked.size(), given(answers).size());
        List<Answer> others = answers.stream().filter(answer -> !isBooked(answer)).toList();
        assertFalse(others.isEmpty(), "nobody lost a race");
        others.forEach(ConcurrencyIT::isToldWhatIsTakenAndWhatIsFree);
    }

    private static void isToldWhatIsTakenAndWhatIsFree(Answer answer) {
        BookingDecision.Taken taken =
                assertInstanceOf(BookingDecision.Taken.class, answer.decision());
        assertFalse(taken.what().isEmpty(), "what is taken?");
        assertFalse(taken.next().isEmpty(), "what is free?");
    }

    private static Set<Wanted> given(List<Answer> answers) {
        Set<Wanted> given = new HashSet<>();
        answers.stream().filter(ConcurrencyIT::isBooked).map(Answer::wanted).forEach(given::add);
        return given;
    }

    private static boolean isBooked(Answer answer) {
        return answer.decision() instanceof BookingDecision.Booked;
    }

    private static List<Long> bookedIds(List<Answer> answers) {
        return answers.stream()
                .map(Answer::decision)
                .filter(BookingDecision.Booked.class::isInstance)
                .map(decision -> ((BookingDecision.Booked) decision).bookingId())
                .toList();
    }

    private Set<Long> bookedOn(LocalDate day) {
        List<DiaryEntry> entries = scene.as(Role.RECEPTION, () -> diary.bookingsOn(day));
        Set<Long> ids = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.booking().status() == BookingStatus.BOOKED)
                .forEach(entry -> ids.add(entry.booking().id()));
        return ids;
    }

    private void giveUp(List<Answer> answers) {
        for (long id : bookedIds(answers)) {
            scene.as(
                    Role.RECEPTION,
                    () ->
                            scheduling.cancel(
                                    new CancelBooking(
                                            id, diary.get(id).booking().row().version(), "Twice")));
        }
    }
}
