package org.stipple.report.frame;

import java.util.List;

/**
 * A report's table.
 *
 * @param by the dimensions by which its lines are grouped
 * @param lines each group before its own lines, without the total
 */
public record ReportTable(
        List<Dimension> by, List<Measure> measures, List<Line> lines, Line total) {

    public ReportTable {
        by = List.copyOf(by);
        measures = List.copyOf(measures);
        lines = List.copyOf(lines);
    }

    /** The measures that have a column. */
    public List<Measure> columns() {
        return measures.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Measure measure) {
        return switch (measure.shown()) {
            case ALWAYS -> true;
            case WHERE_ANY -> figure(total, measure.key()) > 0;
            case NEVER -> false;
        };
    }

    /** A figure of a line; NaN for none. */
    public double figure(Line line, String measure) {
        for (int each = 0; each < measures.size(); each++) {
            if (measures.get(each).key().equals(measure)) {
                return line.figures().get(each);
            }
        }
        throw new IllegalArgumentException(measure);
    }
}
