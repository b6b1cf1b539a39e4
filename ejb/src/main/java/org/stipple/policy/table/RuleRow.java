package org.stipple.policy.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.stipple.timing.Bound;
import org.stipple.timing.Bounds;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Severity;
import org.stipple.timing.StepPattern;
import org.stipple.timing.TimingRule;

/**
 * One row of the rules table as it is typed and stored: cells of text, right or wrong.
 *
 * @param code unique in the protocol
 * @param from events with {@code |} between
 * @param after events with {@code |} between, or empty
 * @param step step patterns with {@code |} between
 * @param when tags with blanks between, or empty
 * @param required {@code yes} or empty
 * @param override {@code yes} or empty
 * @param periods the cells of the six periods that are not empty, by bound
 * @param severity the name of one
 * @param guidance what a person reads beside the date
 */
public record RuleRow(
        String code,
        String from,
        String after,
        String step,
        String when,
        String required,
        String override,
        Map<Bound, String> periods,
        String severity,
        String guidance) {

    /** What stands in a cell that is either so or empty. */
    public static final String YES = "yes";

    public RuleRow {
        for (String cell :
                List.of(code, from, after, step, when, required, override, severity, guidance)) {
            Objects.requireNonNull(cell);
        }
        Map<Bound, String> stated = new EnumMap<>(Bound.class);
        stated.putAll(periods);
        stated.values().removeIf(String::isEmpty);
        periods = Collections.unmodifiableMap(stated);
    }

    /** The period of this bound as typed; empty where none is stated. */
    public String period(Bound bound) {
        return periods.getOrDefault(bound, "");
    }

    /**
     * The rule that the row states.
     *
     * @param gate whether the row belongs to the clinic's gates
     * @throws IllegalArgumentException if a cell is not what it should be
     */
    public TimingRule toRule(boolean gate) {
        return new TimingRule(
                code,
                gate,
                fromNames(),
                afterNames(),
                stepPatterns(),
                tags(),
                isYes(required),
                isYes(override),
                bounds(),
                Severity.valueOf(severity),
                guidance);
    }

    /**
     * The protocol that these rows state.
     *
     * @throws IllegalArgumentException if a cell is not what it should be
     */
    public static Protocol protocol(String id, boolean gates, List<RuleRow> rows) {
        return new Protocol(id, rows.stream().map(row -> row.toRule(gates)).toList());
    }

    List<EventName> fromNames() {
        return parts(from, EventName::parse);
    }

    List<EventName> afterNames() {
        return parts(after, EventName::parse);
    }

    List<StepPattern> stepPatterns() {
        return parts(step, StepPattern::parse);
    }

    /** The tags that must all be on the course. */
    public Set<String> tags() {
        return tags(when);
    }

    /** Tags with blanks between, as a set: one that is written twice counts once. */
    static Set<String> tags(String cell) {
        return cell.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(cell.strip().split("\\s+")));
    }

    private Bounds bounds() {
        Map<Bound, RulePeriod> parsed = new EnumMap<>(Bound.class);
        periods.forEach((bound, text) -> parsed.put(bound, RulePeriod.parse(text)));
        return new Bounds(parsed);
    }

    private static boolean isYes(String cell) {
        if (!cell.isEmpty() && !cell.equals(YES)) {
            throw new IllegalArgumentException("yes or nothing, not " + cell);
        }
        return cell.equals(YES);
    }

    private static <T> List<T> parts(String cell, Function<String, T> parse) {
        List<T> parts = new ArrayList<>();
        if (!cell.isBlank()) {
            for (String part : cell.split("\\|", -1)) {
                parts.add(parse.apply(part.strip()));
            }
        }
        return parts;
    }
}
