package org.stipple.scheduling.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.policy.PolicyService;
import org.stipple.timing.Bound;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.TimingRule;

/** Tells what is known of the healing before an event where a course's own rules say nothing. */
@Dependent
class HealingReading {

    @Inject private PolicyService policies;

    Healing read(CourseCase course, LocalDate event) {
        List<Step> unspoken = new Readiness(course, event).unspoken();
        return new Healing(
                event, unspoken, unspoken.isEmpty() ? List.of() : known(unspoken, course));
    }

    private List<Healing.Known> known(List<Step> steps, CourseCase course) {
        return policies.ownInForce(course.today()).entrySet().stream()
                .flatMap(
                        own ->
                                longest(
                                        own.getKey().name(),
                                        own.getValue().protocol(),
                                        steps,
                                        course)
                                        .stream())
                .toList();
    }

    /** What one protocol states; that of an override counts where its tags are on the course. */
    static Optional<Healing.Known> longest(
            String name, Protocol protocol, List<Step> steps, CourseCase course) {
        LocalDate end = course.today();
        return protocol.rules().stream()
                .filter(rule -> course.tags().containsAll(rule.when()))
                .filter(rule -> rule.from().contains(EventName.COURSE_END))
                .filter(rule -> steps.stream().anyMatch(step -> fits(rule, step)))
                .flatMap(
                        rule ->
                                minimum(rule)
                                        .map(least -> new Healing.Known(name, rule.code(), least)))
                .max(Comparator.comparing(known -> known.minimum().after(end)));
    }

    private static boolean fits(TimingRule rule, Step step) {
        return rule.steps().stream().anyMatch(pattern -> pattern.fits(step));
    }

    private static Stream<RulePeriod> minimum(TimingRule rule) {
        return rule
                .bounds()
                .find(Bound.MINIMUM)
                .or(() -> rule.bounds().find(Bound.ABSOLUTE_MINIMUM))
                .stream();
    }
}
