package org.stipple.policy.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/**
 * One row of the case table: a history, a step on a day, and what must come out. The cases belong
 * to the product as the rules do; a version whose cases fail is not activated.
 *
 * @param name of the case
 * @param protocol an id, or several with {@code +} between, whose rules are judged together
 * @param tags with blanks between
 * @param history {@code EVENT@DAY} with blanks between
 * @param step that is judged
 * @param on the day
 * @param expected the cells that must come out, by column; {@code *} is not compared
 * @param because what the case is there for
 */
public record TimingCase(
        String name,
        String protocol,
        String tags,
        String history,
        String step,
        String on,
        Map<Column, String> expected,
        String because) {

    /** A cell that is not compared. */
    public static final String ANYTHING = "*";

    /** What a case can say of the judgement. */
    public enum Column {
        VERDICT,
        OUTCOME,
        ABSOLUTE_EARLIEST,
        EARLIEST,
        RECOMMENDED_FROM,
        RECOMMENDED_TO,
        LATEST,
        CONFLICT,
        RULES,
        MISSING;

        /** What stands in this column for the judgement. */
        public String of(Judgement judgement) {
            return switch (this) {
                case VERDICT -> judgement.verdict().name();
                case OUTCOME -> judgement.outcome().name();
                case ABSOLUTE_EARLIEST -> day(judgement.window().absoluteEarliest());
                case EARLIEST -> day(judgement.window().earliest());
                case RECOMMENDED_FROM -> day(judgement.window().recommendedFrom());
                case RECOMMENDED_TO -> day(judgement.window().recommendedTo());
                case LATEST -> day(judgement.window().latest());
                case CONFLICT -> judgement.conflict() ? "yes" : "no";
                case RULES -> codes(judgement, false);
                case MISSING -> codes(judgement, true);
            };
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }

        private static String codes(Judgement judgement, boolean missing) {
            return String.join(
                    " ",
                    judgement.findings().stream()
                            .filter(finding -> finding.isMissing() == missing)
                            .map(Finding::code)
                            .sorted()
                            .toList());
        }
    }

    /**
     * A cell that came out otherwise.
     *
     * @param expected what the case says
     * @param actual what the rules say
     */
    public record Difference(Column column, String expected, String actual) {

        @Override
        public String toString() {
            return column + " should be '" + expected + "', but is '" + actual + "'";
        }
    }

    public TimingCase {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(expected);
        expected = Collections.unmodifiableMap(cells);
    }

    /** The same case of other rules. */
    public TimingCase of(String otherProtocol) {
        return new TimingCase(name, otherProtocol, tags, history, step, on, expected, because);
    }

    /** What must come out in this column; anything where the case does not say. */
    public String expected(Column column) {
        return expected.getOrDefault(column, ANYTHING);
    }

    /**
     * Whether it belongs to this protocol: the first that it names, the others are joined to it.
     */
    public boolean isOf(String protocolId) {
        return protocol.split("\\+", 2)[0].strip().equals(protocolId);
    }

    /** The same case by another name. */
    public TimingCase withName(String other) {
        return new TimingCase(other, protocol, tags, history, step, on, expected, because);
    }

    /** The same case, but this must come out. */
    public TimingCase withExpected(Map<Column, String> cells) {
        return new TimingCase(name, protocol, tags, history, step, on, cells, because);
    }

    /** The ids of the protocols whose rules are judged together, as typed. */
    public List<String> protocols() {
        return Arrays.stream(protocol.split("\\+", -1)).map(String::strip).toList();
    }

    /** The tags, each once. */
    public Set<String> tagSet() {
        return RuleRow.tags(tags);
    }

    /**
     * What the case asks of these rules.
     *
     * @throws IllegalArgumentException if the history or the step cannot be read
     */
    public Inquiry inquiry(Protocol rules) {
        return new Inquiry(rules, tagSet(), Timeline.parse(history), Step.parse(step));
    }

    /**
     * The cells in which the judgement by these rules differs from the case; none if it passes.
     *
     * @throws IllegalArgumentException if the history or the step cannot be read
     * @throws DateTimeParseException if there is no such day
     * @throws org.stipple.timing.FaultyProtocolException if the rules refuse to be judged by
     */
    public List<Difference> run(Protocol rules) {
        return differences(cells(TimingEvaluator.judge(inquiry(rules), LocalDate.parse(on))));
    }

    /** What stands in each column for the judgement. */
    public static Map<Column, String> cells(Judgement judgement) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.of(judgement));
        }
        return cells;
    }

    /**
     * The cells that came out otherwise, in the order of the columns.
     *
     * @param actual what came out, in every column
     */
    public List<Difference> differences(Map<Column, String> actual) {
        List<Difference> differences = new ArrayList<>();
        expected.forEach(
                (column, cell) -> {
                    String out = actual.get(column);
                    if (!cell.equals(ANYTHING) && !cell.equals(out)) {
                        differences.add(new Difference(column, cell, out));
                    }
                });
        return differences;
    }
}
