package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.FaultyProtocolException;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/**
 * The other rules of the draft that speak of the same step. They are given what they ask for, on a
 * day that leaves the rule to be seen alone, so that the case shows that rule and no other.
 */
final class Bystanders {

    /** A draft that asks for more is no history of anybody. */
    private static final int MOST_EVENTS = 12;

    /** How far back an event is tried: week by week at first, then in longer steps. */
    private static final List<Integer> WEEKS_BACK =
            IntStream.concat(
                            IntStream.range(0, 26),
                            IntStream.iterate(26, weeks -> weeks <= 156, weeks -> weeks + 5))
                    .boxed()
                    .toList();

    private final Scene scene;

    Bystanders(Scene scene) {
        this.scene = scene;
    }

    /** The history with what other rules miss, as far as that can be given around this day. */
    Timeline content(Timeline history, LocalDate day) {
        Timeline told = history;
        Set<String> hopeless = new HashSet<>();
        hopeless.add(scene.rule().code());
        for (int events = 0; events < MOST_EVENTS; events++) {
            Optional<Finding> missing = missing(told, day, hopeless);
            if (missing.isEmpty()) {
                return told;
            }
            Optional<Timeline> more = given(told, missing.get(), day);
            if (more.isEmpty()) {
                hopeless.add(missing.get().code());
            }
            told = more.orElse(told);
        }
        return told;
    }

    /** What this rule of the draft says. */
    Optional<Finding> find(String code, Timeline history, LocalDate day) {
        return judge(history, day).flatMap(judgement -> find(code, judgement));
    }

    private static Optional<Finding> find(String code, Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    private Optional<Finding> missing(Timeline history, LocalDate day, Set<String> hopeless) {
        return judge(history, day).stream()
                .flatMap(judgement -> judgement.findings().stream())
                .filter(Finding::isMissing)
                .filter(finding -> !hopeless.contains(finding.code()))
                .findFirst();
    }

    private Optional<Judgement> judge(Timeline history, LocalDate day) {
        try {
            return Optional.of(
                    TimingEvaluator.judge(
                            new Inquiry(scene.draft(), scene.tags(), history, scene.step()), day));
        } catch (FaultyProtocolException contradiction) {
            return Optional.empty();
        }
    }

    /** The history with the event that this rule misses; best on a day that hides no bound. */
    private Optional<Timeline> given(Timeline history, Finding missing, LocalDate day) {
        List<Judgement> before = around(day, history);
        Optional<Timeline> second = Optional.empty();
        for (Timeline candidate : candidates(history, missing, day)) {
            List<Judgement> after = around(day, candidate);
            if (isContent(missing.code(), before, after)) {
                if (after.stream().allMatch(this::hidesNothing)) {
                    return Optional.of(candidate);
                }
                second = second.or(() -> Optional.of(candidate));
            }
        }
        return second;
    }

    private List<Judgement> around(LocalDate day, Timeline history) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(one -> judge(history, one).stream())
                .toList();
    }

    /** The histories in which the rule has nothing against the day, the nearest event first. */
    private List<Timeline> candidates(Timeline history, Finding missing, LocalDate day) {
        Stream<LocalDate> days =
                Stream.concat(
                        history.events().stream().map(Event::day).filter(day::isAfter),
                        WEEKS_BACK.stream().map(weeks -> day.minusWeeks(weeks).minusDays(1)));
        return days.distinct()
                .flatMap(one -> missing.from().stream().map(name -> new Event(name, one)))
                .map(event -> with(history, event))
                .filter(
                        candidate ->
                                judge(candidate, day)
                                        .filter(judged -> isContent(missing.code(), judged))
                                        .isPresent())
                .toList();
    }

    private static Timeline with(Timeline history, Event event) {
        List<Event> events = new ArrayList<>(history.events());
        events.add(event);
        Backstory.before(event, 8)
                .filter(
                        earlier ->
                                events.stream().noneMatch(one -> one.name().equals(earlier.name())))
                .forEach(events::add);
        return new Timeline(events);
    }

    /** Whether the other rule is content on each day, and the rule itself says the same. */
    private boolean isContent(String code, List<Judgement> before, List<Judgement> after) {
        String own = scene.rule().code();
        return after.size() == before.size()
                && IntStream.range(0, after.size())
                        .allMatch(
                                day ->
                                        isContent(code, after.get(day))
                                                && find(own, after.get(day))
                                                        .equals(find(own, before.get(day))));
    }

    private static boolean isContent(String code, Judgement judgement) {
        return find(code, judgement)
                .filter(finding -> finding.verdict() == Verdict.RECOMMENDED)
                .isPresent();
    }

    /** Whether the bounds that the rule states are those of all rules together. */
    private boolean hidesNothing(Judgement judgement) {
        Optional<Finding> own = find(scene.rule().code(), judgement);
        return own.isEmpty()
                || Bound.OF_A_DAY.stream()
                        .filter(bound -> scene.rule().bounds().find(bound).isPresent())
                        .allMatch(
                                bound ->
                                        judgement
                                                .window()
                                                .find(bound)
                                                .equals(own.get().window().find(bound)));
    }
}
