package org.stipple.report.frame;

import java.util.List;

/** What a report says. */
public record Answer(
        ReportShape shape, Question question, List<Tile> tiles, List<Bar> bars, ReportTable table) {

    public Answer {
        tiles = List.copyOf(tiles);
        bars = List.copyOf(bars);
    }
}
