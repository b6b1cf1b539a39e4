package org.stipple.report.frame;

import java.util.List;

/**
 * What the chart of a report draws: bars over time, or one for each row of the table's first
 * dimension.
 *
 * @param stacked the measures of a bar, from the bottom up; three at most
 * @param before the measure of which the year before is marked; empty for none, and where bars are
 *     rows
 */
public record ChartShape(boolean overTime, List<String> stacked, String before) {

    public ChartShape {
        stacked = List.copyOf(stacked);
    }

    public static ChartShape overTime(String before, String... stacked) {
        return new ChartShape(true, List.of(stacked), before);
    }

    public static ChartShape byRows(String... stacked) {
        return new ChartShape(false, List.of(stacked), "");
    }
}
