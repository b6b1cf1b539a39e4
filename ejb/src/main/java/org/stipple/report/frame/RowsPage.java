package org.stipple.report.frame;

import java.util.List;

/**
 * Some of the rows behind a figure, and how much all of them come to.
 *
 * @param rows by day
 */
public record RowsPage(double figure, List<Row> rows) {

    public RowsPage {
        rows = List.copyOf(rows);
    }
}
