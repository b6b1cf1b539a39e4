package org.stipple.scheduling.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Event;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/** The smallest moves that put later visits right. */
class SmallestMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Set<String> TAGS = Set.of("THIRD_UNDECIDED");
    private static final Protocol HOUSE =
            RuleRow.protocol("house", false, Shipped.content("house").rules());
    private static final VisitStep REVIEW = VisitStep.of(VisitKind.REVIEW);

    private static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static FreeSlot slot(LocalDate day, int hour, long person) {
        return new FreeSlot(person, 1, at(day, hour), at(day, hour + 1));
    }

    /** A session, or 0 for the review, booked on a day at ten with the first person. */
    private static Standing standing(int step, int days) {
        VisitStep what = step == 0 ? REVIEW : VisitStep.session(step);
        return standing(what, day(days), Set.of());
    }

    private static Standing standing(VisitStep step, LocalDate day, Set<String> answered) {
        FreeSlot slot = slot(day, 10, 1);
        BookingRow row =
                new BookingRow(
                        id(step),
                        0,
                        1,
                        new VisitSubject(1, 1, step),
                        1,
                        1,
                        new VisitTime(
                                day,
                                slot.startsAt(),
                                slot.startsAt(),
                                slot.endsAt(),
                                slot.endsAt()),
                        BookingStatus.BOOKED,
                        new BookingCard.Said(
                                Verdict.RECOMMENDED,
                                Outcome.PERMITTED,
                                null,
                                new BookingCard.Answered("", null, "", List.copyOf(answered))),
                        new BookingCard.Asked("", "", null),
                        List.of());
        VisitCase bare =
                new VisitCase(
                        HOUSE, TAGS, Timeline.EMPTY, Timeline.EMPTY, step.judged().orElseThrow());
        return new Standing(row, bare, bare, false);
    }

    private static long id(VisitStep step) {
        return step.ordinal() == 0 ? 100 : step.ordinal();
    }

    private static SmallestMoves.Found find(
            Standing changed,
            List<Standing> later,
            Map<Long, Map<LocalDate, List<FreeSlot>>> free) {
        return new SmallestMoves(
                        new LaterJudge(new Planning(TODAY, at(TODAY, 8), 0)),
                        Fit.PERMITTED,
                        List.of(Placed.staying(changed)),
                        later,
                        free)
                .find();
    }

    private static Map<Long, Map<LocalDate, List<FreeSlot>>> freeOn(
            Map<Integer, List<Integer>> days) {
        Map<Long, Map<LocalDate, List<FreeSlot>>> free = new HashMap<>();
        days.forEach(
                (step, on) -> {
                    Map<LocalDate, List<FreeSlot>> slots = new TreeMap<>();
                    on.forEach(each -> slots.put(day(each), List.of(slot(day(each), 10, 1))));
                    free.put(step == 0 ? 100L : step, slots);
                });
        return free;
    }

    private static List<LocalDate> days(SmallestMoves.Found found) {
        return found.placed().stream().map(Placed::day).toList();
    }

    @Test
    void what_is_still_good_stays() {
        SmallestMoves.Found found =
                find(
                        standing(1, 9),
                        List.of(standing(2, 20), standing(0, 48), standing(3, 50)),
                        freeOn(Map.of(2, List.of(21), 0, List.of(49), 3, List.of(51))));

        assertEquals(List.of(day(20), day(48), day(50)), days(found));
        assertEquals(MoveCost.NONE, found.cost());
    }

    @Test
    void one_visit_moves_a_little_rather_than_two_by_less() {
        SmallestMoves.Found found =
                find(
                        standing(1, 16),
                        List.of(standing(2, 20), standing(0, 48), standing(3, 50)),
                        freeOn(Map.of(2, List.of(22, 23, 27), 0, List.of(50), 3, List.of(51))));

        assertEquals(List.of(day(23), day(48), day(50)), days(found));
        assertEquals(new MoveCost(0, 1, 3, 0, 0, 0), found.cost());
        assertTrue(found.isProven());
    }

    @Test
    void fewer_visits_count_before_fewer_days_and_nothing_wrong_before_both() {
        MoveCost one = new MoveCost(0, 1, 10, 1, 1, 90);
        MoveCost two = new MoveCost(0, 2, 2, 0, 0, 0);
        MoveCost wrong = new MoveCost(1, 0, 0, 0, 0, 0);

        assertTrue(one.compareTo(two) < 0);
        assertTrue(two.compareTo(wrong) < 0);
        assertTrue(new MoveCost(0, 1, 10, 0, 1, 90).compareTo(one) < 0);
    }

    @Test
    void what_no_free_day_puts_right_stays_and_is_counted() {
        SmallestMoves.Found found =
                find(standing(1, 16), List.of(standing(2, 20)), freeOn(Map.of(2, List.of(21, 22))));

        assertEquals(List.of(day(20)), days(found));
        assertEquals(1, found.cost().wrong());
    }

    @Test
    void the_client_is_not_in_two_places() {
        SmallestMoves.Found found =
                find(
                        standing(VisitStep.session(1), day(48), Set.of()),
                        List.of(standing(0, 48)),
                        freeOn(Map.of(0, List.of(49))));

        assertEquals(1, found.cost().wrong() + found.cost().moved());
    }

    @Test
    void who_answered_for_it_once_need_not_again() {
        Standing soon = standing(VisitStep.session(2), day(20), Set.of("HO-S1-S2"));

        SmallestMoves.Found found =
                find(standing(1, 16), List.of(soon), freeOn(Map.of(2, List.of(23))));

        assertEquals(MoveCost.NONE, found.cost());
    }

    @Test
    void a_consent_that_was_to_be_signed_elsewhere_is_put_on_a_visit_that_stays_where_it_is() {
        List<RuleRow> rows = new ArrayList<>(Shipped.content("gates").rules());
        VisitCase gated =
                new VisitCase(
                        RuleRow.protocol("gates", true, rows),
                        Set.of(),
                        Timeline.EMPTY,
                        Timeline.EMPTY,
                        Step.session(2));
        Standing second = new Standing(standing(2, 20).row(), gated, gated, false);

        SmallestMoves.Found found =
                find(standing(1, 9), List.of(second), freeOn(Map.of(2, List.of(21))));

        assertEquals(new MoveCost(0, 1, 0, 0, 0, 0), found.cost());
        assertEquals(
                List.of(new PlannedTodo(TodoKind.CONSENT, day(20))), found.placed().get(0).todos());
    }

    /** A first session somewhere, three later visits, and a few free days of each. */
    record Tangle(int first, List<Integer> booked, List<List<Integer>> free) {

        private static final List<Integer> STEPS = List.of(2, 0, 3);

        Standing changed() {
            return standing(1, first);
        }

        List<Standing> later() {
            List<Standing> later = new ArrayList<>();
            for (int i = 0; i < STEPS.size(); i++) {
                later.add(standing(STEPS.get(i), booked.get(i)));
            }
            return later;
        }

        Map<Long, Map<LocalDate, List<FreeSlot>>> slots() {
            Map<Integer, List<Integer>> days = new HashMap<>();
            for (int i = 0; i < STEPS.size(); i++) {
                days.put(STEPS.get(i), free.get(i));
            }
            return freeOn(days);
        }
    }

    @Provide
    Arbitrary<Tangle> tangles() {
        Arbitrary<List<Integer>> days = Arbitraries.integers().between(5, 80).list().ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(5, 80).list().ofSize(3),
                        days.list().ofSize(3))
                .as(
                        (first, booked, free) ->
                                new Tangle(first, booked.stream().sorted().toList(), free));
    }

    @Property(tries = 500)
    void nothing_smaller_is_found_by_trying_everything(@ForAll("tangles") Tangle tangle) {
        SmallestMoves.Found found = find(tangle.changed(), tangle.later(), tangle.slots());

        assertEquals(new Everything(tangle).cheapest(), found.cost());
        assertTrue(found.isProven());
    }

    /** All ways there are, judged by the evaluator itself. */
    private static final class Everything {

        private final Tangle tangle;
        private final List<Standing> later;
        private MoveCost cheapest;

        private record Choice(Standing visit, LocalDate day, MoveCost cost, boolean wrong) {

            Event event() {
                return new Event(visit.subject().step().planned(), day);
            }
        }

        Everything(Tangle tangle) {
            this.tangle = tangle;
            later = tangle.later();
        }

        MoveCost cheapest() {
            choose(List.of());
            return cheapest;
        }

        private void choose(List<Choice> chosen) {
            if (chosen.size() == later.size()) {
                weigh(chosen);
                return;
            }
            Standing next = later.get(chosen.size());
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice(next, next.day(), MoveCost.NONE, false));
            choices.add(new Choice(next, next.day(), MoveCost.NONE.withOneWrong(), true));
            tangle.slots().get(next.id()).keySet().stream()
                    .filter(day -> !day.equals(next.day()))
                    .map(
                            day ->
                                    new Choice(
                                            next,
                                            day,
                                            MoveCost.of(next, day, slot(day, 10, 1)),
                                            false))
                    .forEach(choices::add);
            for (Choice choice : choices) {
                List<Choice> longer = new ArrayList<>(chosen);
                longer.add(choice);
                choose(longer);
            }
        }

        private void weigh(List<Choice> chosen) {
            boolean good = true;
            for (int i = 0; i < chosen.size(); i++) {
                Choice choice = chosen.get(i);
                good &=
                        choice.wrong()
                                || isFree(choice, chosen.subList(0, i))
                                        && isGood(choice, chosen.subList(0, i))
                                        && isGood(choice, chosen);
            }
            MoveCost cost = chosen.stream().map(Choice::cost).reduce(MoveCost.NONE, MoveCost::plus);
            if (good && (cheapest == null || cost.compareTo(cheapest) < 0)) {
                cheapest = cost;
            }
        }

        /** All visits are at ten. */
        private boolean isFree(Choice choice, List<Choice> before) {
            return !choice.day().equals(tangle.changed().day())
                    && before.stream().noneMatch(other -> other.day().equals(choice.day()));
        }

        private boolean isGood(Choice choice, List<Choice> others) {
            List<Event> events = new ArrayList<>();
            events.add(new Event(VisitStep.session(1).planned(), tangle.changed().day()));
            others.stream()
                    .filter(other -> !other.equals(choice))
                    .map(Choice::event)
                    .forEach(events::add);
            Judgement said =
                    TimingEvaluator.judge(
                            new Inquiry(
                                    HOUSE,
                                    TAGS,
                                    new Timeline(events),
                                    choice.visit().subject().step().judged().orElseThrow()),
                            choice.day());
            return said.outcome().permits()
                    && !Set.of(Verdict.MISSING, Verdict.TOO_SOON, Verdict.GRACE)
                            .contains(said.verdict());
        }
    }
}
