package org.stipple.policy.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;
import org.stipple.timing.TimingRule;

/**
 * Where one rule of a draft can be seen at work.
 *
 * @param draft all its rules
 * @param rule the one to be seen
 * @param step that it governs
 * @param tags on the course
 */
record Scene(Protocol draft, TimingRule rule, Step step, Set<String> tags) {

    /** A Wednesday early in a year that is no leap year, in a month of 31 days. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 1, 7);

    Scene {
        tags = Set.copyOf(tags);
    }

    /** The steps in which the rule can be seen, the one that shows it best first. */
    static List<Scene> all(Protocol draft, TimingRule rule) {
        return rule.steps().stream()
                .flatMap(pattern -> steps(rule, pattern))
                .distinct()
                .map(step -> new Scene(draft, rule, step, rule.when()))
                .toList();
    }

    /**
     * Of any session the first and the second; of later ones, and where one precedes, the first.
     */
    private static Stream<Step> steps(TimingRule rule, StepPattern pattern) {
        if (pattern.kind() != Step.Kind.SESSION) {
            return Stream.of(Step.parse(pattern.toString()));
        }
        boolean named =
                Stream.concat(rule.from().stream(), rule.after().stream())
                        .anyMatch(EventName.PREVIOUS_SESSION::equals);
        if (pattern.first() > 1 || pattern.last() == 1) {
            return Stream.of(Step.session(pattern.first()));
        }
        return named ? Stream.of(Step.session(2)) : Stream.of(Step.session(1), Step.session(2));
    }

    /** The same on a course that lacks this tag. */
    Scene without(String tag) {
        return new Scene(
                draft,
                rule,
                step,
                Set.copyOf(tags.stream().filter(other -> !other.equals(tag)).toList()));
    }

    List<EventName> from() {
        return step.resolve(rule.from());
    }

    /** The fences that are not anchors themselves. */
    List<EventName> fences() {
        return step.resolve(rule.after()).stream().filter(name -> !from().contains(name)).toList();
    }

    /** The event to count from, on this day; none where a session before the first is meant. */
    Optional<Event> anchor(LocalDate day) {
        return from().stream().findFirst().map(name -> new Event(name, day));
    }

    /** The first bound that the rule states for a day, the recommended day if there is one. */
    Optional<Bound> firstBound() {
        return Stream.concat(Stream.of(Bound.RECOMMENDED_FROM), Bound.OF_A_DAY.stream())
                .filter(bound -> rule.bounds().find(bound).isPresent())
                .findFirst();
    }

    /** A day on which the rule, counted from this anchor, has nothing against the step. */
    LocalDate bestDay(LocalDate anchor) {
        return firstBound()
                .filter(bound -> !bound.isLast())
                .flatMap(rule.bounds()::find)
                .map(period -> period.after(anchor))
                .orElse(anchor);
    }

    Optional<RulePeriod> until() {
        return rule.bounds().find(Bound.UNTIL);
    }
}
