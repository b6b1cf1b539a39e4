package org.stipple.policy.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Bound;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;

/**
 * Whether two overrides can claim one step with equally many tags, so that the evaluator would
 * refuse to judge. A third one that has the tags of both, fits wherever both do and is valid as
 * long decides between them.
 */
final class OverrideCheck {

    private static final LocalDate FIRST_END = LocalDate.of(2024, 1, 1);
    private static final LocalDate AFTER_LAST_END = LocalDate.of(2028, 1, 1);

    private static final int MOST_NAMED = 3;

    private OverrideCheck() {}

    /**
     * The faults of this row with rows before it; a few of them tell it, however many there are.
     */
    static List<Fault> faults(List<RuleRow> rows, int index) {
        RuleRow row = rows.get(index);
        return IntStream.range(0, index)
                .mapToObj(rows::get)
                .filter(other -> collide(row, other) && !isDecided(rows, row, other))
                .limit(MOST_NAMED)
                .map(
                        other ->
                                new Fault(
                                        index + 1,
                                        row.code(),
                                        "when",
                                        Kind.OVERRIDES_EQUAL,
                                        List.of(other.code())))
                .toList();
    }

    private static boolean collide(RuleRow one, RuleRow other) {
        return areOverridesOfOneAnchor(one, other)
                && one.tags().size() == other.tags().size()
                && steps(one, other).anyMatch(step -> fits(one, step) && fits(other, step));
    }

    private static boolean isDecided(List<RuleRow> rows, RuleRow one, RuleRow other) {
        Set<String> union = new HashSet<>(one.tags());
        union.addAll(other.tags());
        return union.size() > one.tags().size()
                && rows.stream()
                        .filter(third -> areOverridesOfOneAnchor(third, one))
                        .filter(third -> third.tags().equals(union))
                        .anyMatch(third -> decides(third, one, other));
    }

    private static boolean decides(RuleRow third, RuleRow one, RuleRow other) {
        boolean fitsWhereverBothDo =
                Stream.concat(steps(one, other), steps(third, third))
                        .filter(step -> fits(one, step) && fits(other, step))
                        .allMatch(step -> fits(third, step));
        return fitsWhereverBothDo && lastsAsLong(third, one, other);
    }

    private static boolean areOverridesOfOneAnchor(RuleRow one, RuleRow other) {
        return one.override().equals(RuleRow.YES)
                && other.override().equals(RuleRow.YES)
                && Set.copyOf(RowCheck.parts(one.from()))
                        .equals(Set.copyOf(RowCheck.parts(other.from())));
    }

    /** As long as both of them are valid, whenever the course ends. */
    private static boolean lastsAsLong(RuleRow third, RuleRow one, RuleRow other) {
        Optional<RulePeriod> end = until(third);
        return end.isEmpty()
                || FIRST_END
                        .datesUntil(AFTER_LAST_END)
                        .noneMatch(
                                day ->
                                        end.get().after(day).isBefore(lastDay(one, day))
                                                && end.get()
                                                        .after(day)
                                                        .isBefore(lastDay(other, day)));
    }

    private static LocalDate lastDay(RuleRow row, LocalDate courseEnd) {
        return until(row).map(until -> until.after(courseEnd)).orElse(LocalDate.MAX);
    }

    private static Optional<RulePeriod> until(RuleRow row) {
        return RowCheck.read(RulePeriod::parse, row.period(Bound.UNTIL));
    }

    private static boolean fits(RuleRow row, Step step) {
        return patterns(row).anyMatch(pattern -> pattern.fits(step));
    }

    /**
     * Every step that can tell these rows apart: the edges of what they fit, inside and outside.
     */
    private static Stream<Step> steps(RuleRow one, RuleRow other) {
        return Stream.concat(patterns(one), patterns(other))
                .flatMap(OverrideCheck::edges)
                .distinct();
    }

    private static Stream<Step> edges(StepPattern pattern) {
        return pattern.kind() == Step.Kind.SESSION
                ? LongStream.of(
                                pattern.first() - 1L,
                                pattern.first(),
                                pattern.last(),
                                pattern.last() + 1L)
                        .filter(session -> session >= 1 && session <= Integer.MAX_VALUE)
                        .mapToObj(session -> Step.session((int) session))
                : Stream.of(Step.parse(pattern.toString()));
    }

    private static Stream<StepPattern> patterns(RuleRow row) {
        return RowCheck.parts(row.step()).stream()
                .flatMap(part -> RowCheck.read(StepPattern::parse, part).stream());
    }
}
