package org.stipple.policy.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.check.Fault;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.policy.table.TimingCase.Difference;

/**
 * What came of running a case.
 *
 * @param row the case
 * @param actual what came out, by column; empty where it could not be run
 * @param differences the cells that came out otherwise, in the order of the columns
 * @param faults why it could not be run; empty where it could
 */
public record CaseResult(
        TimingCase row,
        Map<Column, String> actual,
        List<Difference> differences,
        List<Fault> faults) {

    public CaseResult {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(actual);
        actual = Collections.unmodifiableMap(cells);
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
    }

    /** The case was run, and this came out. */
    static CaseResult of(TimingCase row, Map<Column, String> actual) {
        return new CaseResult(row, actual, row.differences(actual), List.of());
    }

    static CaseResult notRun(TimingCase row, List<Fault> faults) {
        return new CaseResult(row, Map.of(), List.of(), faults);
    }

    public boolean isPassed() {
        return wasRun() && differences.isEmpty();
    }

    public boolean wasRun() {
        return faults.isEmpty();
    }

    /**
     * The case with what came out as what must come out. Cells that are not compared stay so, and a
     * case that could not be run stays as it is.
     */
    public TimingCase confirmed() {
        if (!wasRun()) {
            return row;
        }
        Map<Column, String> expected = new EnumMap<>(actual);
        row.expected()
                .forEach(
                        (column, cell) -> {
                            if (cell.equals(TimingCase.ANYTHING)) {
                                expected.put(column, cell);
                            }
                        });
        return row.withExpected(expected);
    }
}
