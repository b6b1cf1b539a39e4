package org.stipple.scheduling.placing;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** Marta (1) is away on Monday; Nora (2) and Olaf (3) are there. */
class PlacingTest {

    private static final LocalDate MON_2026_12_07 = LocalDate.of(2026, 12, 7);
    private static final Effort EFFORT = new Effort(80, Duration.ofMinutes(5));
    private static final long MARTA = 1;
    private static final long NORA = 2;
    private static final long OLAF = 3;
    private static final Fit GOOD = new Fit(Verdict.RECOMMENDED, Outcome.PERMITTED);
    private static final Fit OVERRIDE = new Fit(Verdict.GRACE, Outcome.NEEDS_OVERRIDE);

    @Test
    void what_a_greedy_repair_leaves_without_a_place_has_one_when_all_are_placed_together() {
        DisplacedVisit easy = visit(1, at(MARTA, 0, 9), free(at(NORA, 0, 9)), free(at(OLAF, 0, 9)));
        DisplacedVisit hard = visit(2, at(MARTA, 0, 9).inRoom(2), free(at(NORA, 0, 9)));
        Plans plans = new Plans(List.of(easy, hard));

        assertEquals(1, plans.greedy().size(), "greedy takes Nora from the second");
        List<Chosen> together = together(List.of(easy, hard));
        assertEquals(
                Map.of(1L, OLAF, 2L, NORA),
                together.stream()
                        .collect(toMap(Chosen::bookingId, each -> each.place().personId())));
        assertEquals(plans.cost(plans.best()), plans.cost(plans.asChosen(together)));
    }

    @Test
    void where_greedy_places_all_it_can_still_cost_more_than_the_best() {
        DisplacedVisit first =
                visit(1, at(MARTA, 0, 9), free(at(NORA, 0, 9)), free(at(OLAF, 0, 10)));
        DisplacedVisit second =
                visit(2, at(MARTA, 0, 9).inRoom(2), free(at(NORA, 0, 9)), free(at(NORA, 9, 9)));
        Plans plans = new Plans(List.of(first, second));

        assertEquals(2, plans.greedy().size());
        long found = plans.cost(plans.asChosen(together(List.of(first, second))));
        assertTrue(found < plans.cost(plans.greedy()), "one of them waits nine days");
        assertEquals(plans.cost(plans.best()), found);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_found_is_the_best_there_is(long seed) {
        List<DisplacedVisit> visits = random(new Random(seed), 6, 6);
        Plans plans = new Plans(visits);

        long found = plans.cost(plans.asChosen(together(visits)));
        assertEquals(plans.cost(plans.best()), found);
        assertTrue(found <= plans.cost(plans.greedy()));
    }

    @Test
    void the_same_question_gets_the_same_answer() {
        List<DisplacedVisit> visits = random(new Random(7), 12, 8);

        assertEquals(together(visits), together(visits));
    }

    @Test
    void somebody_answers_for_a_visit_only_where_it_would_have_no_place_else() {
        Candidate outside = new Candidate(at(NORA, 0, 9).place(), OVERRIDE);
        DisplacedVisit either = visit(1, at(MARTA, 0, 9), outside, free(at(NORA, 12, 16)));
        DisplacedVisit only =
                visit(2, at(MARTA, 0, 12), new Candidate(at(OLAF, 0, 9).place(), OVERRIDE));

        List<Chosen> chosen = together(List.of(either, only));
        assertEquals(List.of(GOOD, OVERRIDE), chosen.stream().map(Chosen::fit).toList());
    }

    @Test
    void a_visit_without_a_place_keeps_its_room_from_the_others() {
        DisplacedVisit stays = visit(1, at(MARTA, 0, 9).inRoom(7));
        DisplacedVisit wantsItsRoom = visit(2, at(MARTA, 0, 14), free(at(NORA, 0, 9).inRoom(7)));

        assertEquals(List.of(), together(List.of(stays, wantsItsRoom)));
    }

    @Test
    void a_visit_takes_the_room_that_another_one_leaves() {
        DisplacedVisit leaves = visit(1, at(MARTA, 0, 9).inRoom(7), free(at(OLAF, 0, 9).inRoom(8)));
        DisplacedVisit wantsItsRoom = visit(2, at(MARTA, 0, 14), free(at(NORA, 0, 9).inRoom(7)));

        assertEquals(2, together(List.of(leaves, wantsItsRoom)).size());
    }

    @Test
    void two_visits_of_a_client_move_on_together_so_that_the_gap_between_them_stays() {
        DisplacedVisit test =
                visitOf(9, 1, at(MARTA, 0, 9), free(at(NORA, 1, 9)), free(at(NORA, 3, 9)));
        DisplacedVisit reading =
                visitOf(9, 2, at(MARTA, 2, 9), free(at(NORA, 2, 9)), free(at(OLAF, 5, 9)));
        ClientPolicy twoDays =
                days ->
                        Map.of(
                                1L,
                                GOOD,
                                2L,
                                days.get(1L).plusDays(2).isAfter(days.get(2L))
                                        ? new Fit(Verdict.TOO_SOON, Outcome.REFUSED)
                                        : GOOD);

        List<Chosen> chosen = new Placing(EFFORT).place(List.of(reading, test), client -> twoDays);
        assertEquals(
                List.of(MON_2026_12_07.plusDays(1), MON_2026_12_07.plusDays(5)),
                chosen.stream().map(each -> each.place().day()).toList());
    }

    @Test
    void a_client_who_keeps_person_and_time_need_not_be_told() {
        DisplacedVisit visit =
                visit(1, at(MARTA, 0, 9), free(at(NORA, 0, 9)), free(at(MARTA, 0, 9).inRoom(2)));

        assertEquals(
                List.of(at(MARTA, 0, 9).inRoom(2).place()),
                together(List.of(visit)).stream().map(Chosen::place).toList());
    }

    private static List<Chosen> together(List<DisplacedVisit> visits) {
        return new Placing(EFFORT).place(visits, client -> null);
    }

    // Few people and hours, so that the visits are in each other's way.
    private static List<DisplacedVisit> random(Random dice, int visits, int candidates) {
        return IntStream.rangeClosed(1, visits)
                .mapToObj(
                        id ->
                                visit(
                                        id,
                                        at(MARTA, dice.nextInt(3), 9 + 2 * id).inRoom(id),
                                        IntStream.range(0, candidates)
                                                .mapToObj(
                                                        each ->
                                                                free(
                                                                        at(
                                                                                        2
                                                                                                + dice
                                                                                                        .nextInt(
                                                                                                                2),
                                                                                        dice
                                                                                                .nextInt(
                                                                                                        3),
                                                                                        9
                                                                                                + 2
                                                                                                        * dice
                                                                                                                .nextInt(
                                                                                                                        3))
                                                                                .inRoom(
                                                                                        10
                                                                                                + dice
                                                                                                        .nextInt(
                                                                                                                2))))
                                                .toArray(Candidate[]::new)))
                .toList();
    }

    private static DisplacedVisit visit(long id, At now, Candidate... candidates) {
        return visitOf(100 + id, id, now, candidates);
    }

    private static DisplacedVisit visitOf(long client, long id, At now, Candidate... candidates) {
        return new DisplacedVisit(id, client, now.place(), List.of(candidates));
    }

    private static Candidate free(At at) {
        return new Candidate(at.place(), GOOD);
    }

    private static At at(long person, int daysLater, int hour) {
        return new At(person, 100 + person, daysLater, hour);
    }

    /** Two hours, each person in a room of her own unless said otherwise. */
    private record At(long person, long room, int daysLater, int hour) {

        At inRoom(long other) {
            return new At(person, other, daysLater, hour);
        }

        Place place() {
            LocalDate day = MON_2026_12_07.plusDays(daysLater);
            Instant from = day.atTime(LocalTime.MIDNIGHT).plusHours(hour).toInstant(ZoneOffset.UTC);
            Instant until = from.plus(Duration.ofHours(2));
            return new Place(person, room, new VisitTime(day, from, from, until, until));
        }
    }
}
