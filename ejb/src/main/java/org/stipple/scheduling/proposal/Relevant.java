package org.stipple.scheduling.proposal;

import java.util.HashSet;
import java.util.List;
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

    private final List<Set<EventName>> byStep;

    Relevant(Protocol rules, List<StepWish> steps) {
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

    /** What tells this plan from others of so many steps: these events, and the last day. */
    List<Event> of(Path path, int steps) {
        Set<EventName> named = byStep.get(steps - 1);
        return path.events().stream()
                .filter(event -> named.contains(event.name()) || event.equals(path.last().event()))
                .toList();
    }
}
