package org.stipple.report.frame;

import java.util.List;

/**
 * What the chart of a report draws: bars over time, one for each row of the table's first
 * dimension, or one for each code of a dimension whatever the table is grouped by.
 *
 * @param along the dimension of codes that the chart is always drawn along; empty for the others
 * @param stacked the measures of a bar, from the bottom up; four at most
 * @param before the measure of which the year before is marked; empty for none, and where bars are
 *     rows
 */
public record ChartShape(boolean overTime, String along, List<String> stacked, String before) {

    public ChartShape {
        stacked = List.copyOf(stacked);
    }

    public static ChartShape overTime(String before, String... stacked) {
        return new ChartShape(true, "", List.of(stacked), before);
    }

    public static ChartShape byRows(String... stacked) {
        return new ChartShape(false, "", List.of(stacked), "");
    }

    public static ChartShape along(String dimension, String... stacked) {
        return new ChartShape(false, dimension, List.of(stacked), "");
    }
}
