package org.stipple.report.frame;

import java.util.List;

/**
 * A figure with what it was before. Figures are NaN where there is nothing to divide by.
 *
 * @param before of the period directly before
 * @param yearBefore of the same days a year before
 * @param line of the units that the chart shows
 * @param lineBefore of the same units a year before
 * @param note the figure beside it; NaN for none
 */
public record Tile(
        TileShape shape,
        Measure measure,
        double figure,
        double before,
        double yearBefore,
        List<Double> line,
        List<Double> lineBefore,
        double note) {

    public Tile {
        line = List.copyOf(line);
        lineBefore = List.copyOf(lineBefore);
    }
}
