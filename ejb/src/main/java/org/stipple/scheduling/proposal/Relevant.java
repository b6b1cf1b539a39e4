package org.stipple.scheduling.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;

/**
 * What of a plan later steps can tell apart: the days of the events that their rules name. Of two
 * plans that are alike in them only the better one need be followed.
 */
final class Relevant {

    /** What a visit's to-dos turn on besides its rules. */
    private static final Set<EventName> TESTS =
            Set.of(
                    EventName.of(EventName.Kind.PATCH_TEST_APPLIED),
                    EventName.of(EventName.Kind.PATCH_TEST_CLEARED));

    private final Protocol rules;
    private final Map<Step, Set<EventName>> bySteps = new HashMap<>();
    private final List<Set<EventName>> byStep;

    Relevant(Protocol rules, List<StepWish> steps) {
        this.rules = rules;
        byStep =
                Stream.iterate(1, next -> next + 1)
                        .limit(steps.size())
                        .map(next -> named(rules, steps.subList(next, steps.size())))
                        .toList();
    }

    private static Set<EventName> named(Protocol rules, List<StepWish> later) {
        Set<EventName> named = new HashSet<>();
        later.stream()
                .flatMap(wish -> wish.step().judged().stream())
                .forEach(step -> named.addAll(named(rules, step)));
        return named;
    }

    private static List<EventName> named(Protocol rules, Step step) {
        return rules.rules().stream()
                .filter(rule -> rule.steps().stream().anyMatch(pattern -> pattern.fits(step)))
                .flatMap(rule -> Stream.concat(rule.from().stream(), rule.after().stream()))
                .flatMap(name -> step.resolve(List.of(name)).stream())
                .toList();
    }

    /** What of this plan bears on how the step after it is judged. */
    List<Event> to(Step step, Path path) {
        Set<EventName> named =
                bySteps.computeIfAbsent(
                        step,
                        of -> {
                            Set<EventName> all = new HashSet<>(named(rules, of));
                            all.addAll(TESTS);
                            return all;
                        });
        List<Event> relevant = new ArrayList<>();
        for (Event event : path.events()) {
            if (named.contains(event.name())) {
                relevant.add(event);
            }
        }
        return relevant;
    }

    /** What tells this plan from others of so many steps: these events, and the last day. */
    List<Event> of(Path path, int steps) {
        Set<EventName> named = byStep.get(steps - 1);
        int last = path.events().size() - 1;
        List<Event> telling = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Event event = path.events().get(i);
            if (i == last || named.contains(event.name())) {
                telling.add(event);
            }
        }
        return telling;
    }
}
