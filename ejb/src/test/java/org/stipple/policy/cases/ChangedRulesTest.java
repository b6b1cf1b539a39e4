package org.stipple.policy.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stipple.timing.Bound;
import org.stipple.timing.Bounds;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Severity;
import org.stipple.timing.StepPattern;
import org.stipple.timing.TimingRule;

/** Whatever is changed in a shipped rule, and by however little, turns a generated case red. */
class ChangedRulesTest {

    private static final List<String> PROTOCOLS =
            List.of("house", "gates", "7derma", "vinci", "general-guidance");

    /** A rule that was changed, and how. */
    private record Change(String how, TimingRule changed) {}

    @TestFactory
    Stream<DynamicTest> aDayMoreOrLessInAnyBoundIsNoticed() {
        return ofEveryRule(ChangedRulesTest::bounds);
    }

    @TestFactory
    Stream<DynamicTest> anyOtherChangeOfARuleIsNoticed() {
        return ofEveryRule(
                rule ->
                        Stream.of(flags(rule), lists(rule), severities(rule))
                                .flatMap(changes -> changes));
    }

    private static Stream<DynamicTest> ofEveryRule(
            java.util.function.Function<TimingRule, Stream<Change>> changes) {
        return PROTOCOLS.stream()
                .flatMap(
                        id ->
                                CasesFixture.base(id).rules().stream()
                                        .flatMap(changes)
                                        .map(change -> noticed(id, change)));
    }

    private static DynamicTest noticed(String id, Change change) {
        return dynamicTest(
                change.changed().code() + " " + change.how(),
                () ->
                        assertFalse(
                                CasesFixture.red(CasesFixture.generated(id), with(id, change))
                                        .isEmpty(),
                                change::how));
    }

    private static Protocol with(String id, Change change) {
        return new Protocol(
                id,
                CasesFixture.base(id).rules().stream()
                        .map(
                                rule ->
                                        rule.code().equals(change.changed().code())
                                                ? change.changed()
                                                : rule)
                        .toList());
    }

    private static Stream<Change> bounds(TimingRule rule) {
        return rule.bounds().periods().entrySet().stream()
                .flatMap(
                        stated ->
                                Stream.of(-1, 1)
                                        .filter(days -> length(stated.getValue()) + days >= 0)
                                        .map(days -> moved(rule, stated.getKey(), days)))
                .filter(change -> !isBeforeMinimum(change.changed().bounds()));
    }

    /** No day tells a best day before the minimum from the minimum; such a row is refused. */
    private static boolean isBeforeMinimum(Bounds bounds) {
        return bounds.find(Bound.MINIMUM).isPresent()
                && bounds.find(Bound.RECOMMENDED_FROM)
                        .filter(best -> length(best) < length(bounds.find(Bound.MINIMUM).get()))
                        .isPresent();
    }

    private static Change moved(TimingRule rule, Bound bound, int days) {
        Map<Bound, RulePeriod> periods = new EnumMap<>(rule.bounds().periods());
        RulePeriod period = periods.get(bound);
        periods.put(
                bound,
                days > 0
                        ? new RulePeriod(
                                period.years(), period.months(), period.weeks(), period.days() + 1)
                        : new RulePeriod(0, 0, 0, length(period) - 1));
        return new Change(
                bound + " " + period + " to " + periods.get(bound),
                with(rule, rule.from(), rule.after(), rule.steps(), new Bounds(periods)));
    }

    /** In days: a period of months has no sign to take a day away with. */
    private static int length(RulePeriod period) {
        LocalDate anchor = Scene.ANCHOR;
        return (int) (period.after(anchor).toEpochDay() - anchor.toEpochDay());
    }

    private static Stream<Change> flags(TimingRule rule) {
        List<Change> changes = new ArrayList<>();
        changes.add(
                new Change(
                        rule.required() ? "not required" : "required",
                        flagged(rule, !rule.required(), rule.override())));
        if (rule.override()) {
            changes.add(new Change("no override", flagged(rule, rule.required(), false)));
        }
        for (String tag : rule.when()) {
            changes.add(new Change("without " + tag, untagged(rule, tag)));
        }
        return changes.stream();
    }

    private static Stream<Change> lists(TimingRule rule) {
        List<Change> changes = new ArrayList<>();
        for (EventName event : rule.from()) {
            if (rule.from().size() > 1) {
                changes.add(
                        new Change(
                                "not from " + event,
                                with(
                                        rule,
                                        lacking(rule.from(), event),
                                        rule.after(),
                                        rule.steps(),
                                        rule.bounds())));
            }
        }
        for (EventName fence : rule.after()) {
            changes.add(
                    new Change(
                            "not after " + fence,
                            with(
                                    rule,
                                    rule.from(),
                                    lacking(rule.after(), fence),
                                    rule.steps(),
                                    rule.bounds())));
        }
        for (StepPattern step : rule.steps()) {
            if (rule.steps().size() > 1) {
                changes.add(
                        new Change(
                                "not for " + step,
                                with(
                                        rule,
                                        rule.from(),
                                        rule.after(),
                                        lacking(rule.steps(), step),
                                        rule.bounds())));
            }
        }
        return changes.stream();
    }

    private static Stream<Change> severities(TimingRule rule) {
        return Stream.of(Severity.values())
                .filter(severity -> severity != rule.severity())
                .map(
                        severity ->
                                new Change(
                                        "severity " + severity,
                                        copy(
                                                rule,
                                                rule.from(),
                                                rule.after(),
                                                rule.steps(),
                                                rule.when(),
                                                rule.required(),
                                                rule.override(),
                                                rule.bounds(),
                                                severity)));
    }

    private static <T> List<T> lacking(List<T> values, T value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }

    private static TimingRule untagged(TimingRule rule, String tag) {
        Set<String> when =
                Set.copyOf(rule.when().stream().filter(other -> !other.equals(tag)).toList());
        return copy(
                rule,
                rule.from(),
                rule.after(),
                rule.steps(),
                when,
                rule.required(),
                rule.override(),
                rule.bounds(),
                rule.severity());
    }

    private static TimingRule flagged(TimingRule rule, boolean required, boolean override) {
        return copy(
                rule,
                rule.from(),
                rule.after(),
                rule.steps(),
                rule.when(),
                required,
                override,
                rule.bounds(),
                rule.severity());
    }

    private static TimingRule with(
            TimingRule rule,
            List<EventName> from,
            List<EventName> after,
            List<StepPattern> steps,
            Bounds bounds) {
        return copy(
                rule,
                from,
                after,
                steps,
                rule.when(),
                rule.required(),
                rule.override(),
                bounds,
                rule.severity());
    }

    private static TimingRule copy(
            TimingRule rule,
            List<EventName> from,
            List<EventName> after,
            List<StepPattern> steps,
            Set<String> when,
            boolean required,
            boolean override,
            Bounds bounds,
            Severity severity) {
        return new TimingRule(
                rule.code(),
                rule.gate(),
                from,
                after,
                steps,
                when,
                required,
                override,
                bounds,
                severity,
                rule.guidance());
    }
}
