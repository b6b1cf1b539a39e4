package org.stipple.timing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule under test, told as a sentence; what is not said is empty. */
final class RuleFixture {

    private final String code;
    private final Map<Bound, RulePeriod> periods = new EnumMap<>(Bound.class);
    private boolean gate;
    private String from = "SESSION_1";
    private String after = "";
    private String step = "SESSION_2";
    private Set<String> when = Set.of();
    private boolean required;
    private boolean override;
    private Severity severity = Severity.OVERRIDABLE;

    private RuleFixture(String code) {
        this.code = code;
    }

    /** By default from SESSION_1 to SESSION_2, not required, OVERRIDABLE. */
    static RuleFixture rule(String code) {
        return new RuleFixture(code);
    }

    RuleFixture gate() {
        gate = true;
        return this;
    }

    RuleFixture from(String events) {
        from = events;
        return this;
    }

    RuleFixture after(String events) {
        after = events;
        return this;
    }

    RuleFixture step(String steps) {
        step = steps;
        return this;
    }

    RuleFixture when(String... tags) {
        when = Set.of(tags);
        return this;
    }

    RuleFixture required() {
        required = true;
        return this;
    }

    RuleFixture override() {
        override = true;
        return this;
    }

    RuleFixture severity(Severity value) {
        severity = value;
        return this;
    }

    RuleFixture absoluteMinimum(String period) {
        return states(Bound.ABSOLUTE_MINIMUM, period);
    }

    RuleFixture minimum(String period) {
        return states(Bound.MINIMUM, period);
    }

    RuleFixture recommendedFrom(String period) {
        return states(Bound.RECOMMENDED_FROM, period);
    }

    RuleFixture recommendedTo(String period) {
        return states(Bound.RECOMMENDED_TO, period);
    }

    RuleFixture maximum(String period) {
        return states(Bound.MAXIMUM, period);
    }

    RuleFixture until(String period) {
        return states(Bound.UNTIL, period);
    }

    private RuleFixture states(Bound bound, String period) {
        periods.put(bound, RulePeriod.parse(period));
        return this;
    }

    TimingRule toRule() {
        return new TimingRule(
                code,
                gate,
                names(from),
                names(after),
                Arrays.stream(step.split("\\|")).map(StepPattern::parse).toList(),
                when,
                required,
                override,
                new Bounds(periods),
                severity,
                "Guidance of " + code);
    }

    private static List<EventName> names(String events) {
        return events.isEmpty()
                ? List.of()
                : Arrays.stream(events.split("\\|")).map(EventName::parse).toList();
    }
}
