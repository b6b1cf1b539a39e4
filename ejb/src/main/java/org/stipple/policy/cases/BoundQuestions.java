package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.RulePeriod;

/**
 * The days around each bound that a rule states: the day before, the day itself and the day after;
 * for months and years also counted from days that not every month or year has.
 */
final class BoundQuestions {

    /** From where a bound is counted. */
    private enum Place {
        PLAIN(Scene.ANCHOR, "", ""),
        MONTH_END(LocalDate.of(2026, 1, 31), "month end ", ", counted from the end of January"),
        LEAP_DAY(LocalDate.of(2028, 2, 29), "leap day ", ", counted from a leap day");

        private final LocalDate anchor;
        private final String name;
        private final String words;

        Place(LocalDate anchor, String name, String words) {
            this.anchor = anchor;
            this.name = name;
            this.words = words;
        }
    }

    private final Scene scene;
    private final List<Question> questions = new ArrayList<>();

    private BoundQuestions(Scene scene) {
        this.scene = scene;
    }

    static List<Question> of(Scene scene) {
        BoundQuestions asking = new BoundQuestions(scene);
        scene.rule().bounds().periods().forEach(asking::ask);
        asking.askWhereWeeksAreExact();
        return asking.questions;
    }

    private void ask(Bound bound, RulePeriod period) {
        for (int offset = -1; offset <= 1; offset++) {
            ask(Place.PLAIN, bound, period, offset);
        }
        if (countsMonths(period)) {
            for (Place place : List.of(Place.MONTH_END, Place.LEAP_DAY)) {
                ask(place, bound, period, bound.isLast() ? 0 : -1);
                ask(place, bound, period, bound.isLast() ? 1 : 0);
            }
        }
        if (bound == Bound.UNTIL) {
            askWithoutEnd(period);
        }
    }

    private static boolean countsMonths(RulePeriod period) {
        return period.years() > 0 || period.months() > 0;
    }

    /** A rule that counts no months still is seen once across the end of a month. */
    private void askWhereWeeksAreExact() {
        Map<Bound, RulePeriod> stated = scene.rule().bounds().periods();
        if (stated.values().stream().noneMatch(BoundQuestions::countsMonths)) {
            stated.entrySet().stream()
                    .filter(entry -> entry.getKey() != Bound.UNTIL)
                    .findFirst()
                    .ifPresent(
                            entry -> {
                                ask(Place.MONTH_END, entry.getKey(), entry.getValue(), 0);
                                ask(Place.LEAP_DAY, entry.getKey(), entry.getValue(), 0);
                            });
        }
    }

    private void ask(Place place, Bound bound, RulePeriod period, int offset) {
        LocalDate edge = period.after(place.anchor);
        List<Event> told = bound == Bound.UNTIL ? ended(place.anchor, edge) : told(place.anchor);
        EventName counted = bound == Bound.UNTIL ? EventName.COURSE_END : first(told);
        String name =
                "%s %s %s%s"
                        .formatted(
                                bound.name().toLowerCase(Locale.ROOT),
                                period,
                                place.name,
                                offset > 0 ? "+" + offset : String.valueOf(offset));
        String because =
                "%s %s (%s after %s)%s"
                        .formatted(
                                CaseWords.of(scene.step()),
                                CaseWords.away(offset, bound),
                                CaseWords.of(period),
                                CaseWords.of(counted),
                                place.words);
        add(name, told, edge, offset, because);
    }

    private List<Event> told(LocalDate anchor) {
        return scene.anchor(anchor).stream().toList();
    }

    private static EventName first(List<Event> told) {
        return told.isEmpty() ? EventName.PREVIOUS_SESSION : told.get(0).name();
    }

    /** A course that ended on this day, and what makes the rule speak when it ends itself. */
    private List<Event> ended(LocalDate courseEnd, LocalDate lastDay) {
        List<Event> told = new ArrayList<>();
        told.add(new Event(EventName.COURSE_END, courseEnd));
        anchorBefore(lastDay).ifPresent(told::add);
        return told;
    }

    /** Another event to count from than the end of the course, so that this day is a good one. */
    private Optional<Event> anchorBefore(LocalDate lastDay) {
        LocalDate guess =
                lastDay.minusDays(
                        scene.bestDay(Scene.ANCHOR).toEpochDay() - Scene.ANCHOR.toEpochDay());
        LocalDate day = guess.isBefore(lastDay) ? guess : lastDay.minusDays(1);
        return scene.from().stream()
                .filter(name -> !name.equals(EventName.COURSE_END))
                .findFirst()
                .map(name -> new Event(name, day));
    }

    private void askWithoutEnd(RulePeriod until) {
        LocalDate edge = until.after(Scene.ANCHOR);
        anchorBefore(edge)
                .ifPresent(
                        anchor ->
                                add(
                                        "until %s no COURSE_END".formatted(until),
                                        List.of(anchor),
                                        edge,
                                        1,
                                        "%s on a course without an end: the rule has no last day"
                                                .formatted(CaseWords.of(scene.step()))));
    }

    private void add(String name, List<Event> told, LocalDate edge, int offset, String because) {
        questions.add(
                new Question(
                        name,
                        scene,
                        new Backstory(scene).of(told, edge),
                        edge.plusDays(offset),
                        CaseWords.sentence(because)));
    }
}
