package org.stipple.report.patchtests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.patchtest.DueState;
import org.stipple.patchtest.PatchTestWorklistService;
import org.stipple.policy.PolicyService;
import org.stipple.timing.Bound;
import org.stipple.timing.EventName;

/** What patch tests are weighed by: what the worklist calls overdue, and the gates in force. */
@Dependent
class Scales {

    @Inject private PatchTestWorklistService worklist;
    @Inject private PolicyService policy;

    /** The parameters of the select, lists with blanks between. */
    Map<String, Object> on(LocalDate today) {
        return Map.of(
                "overdue",
                list(
                        worklist.openTests().stream()
                                .filter(test -> test.state() == DueState.OVERDUE)
                                .map(test -> Long.toString(test.testId()))),
                "cleared_for",
                maximums(EventName.Kind.PATCH_TEST_CLEARED, today),
                "waived_for",
                maximums(EventName.Kind.PATCH_TEST_WAIVED, today));
    }

    /** How long a result is good, by each gate that states it. */
    private String maximums(EventName.Kind result, LocalDate today) {
        return list(
                policy.findGatesInForce(today).stream()
                        .flatMap(gates -> gates.protocol().rules().stream())
                        .filter(rule -> rule.from().contains(EventName.of(result)))
                        .flatMap(rule -> rule.bounds().find(Bound.MAXIMUM).stream())
                        .map(Object::toString));
    }

    private static String list(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }
}
