package org.stipple.report.frame;

/**
 * A figure at the head of a report.
 *
 * @param measure a sum, or a share of two sums
 * @param note the measure that the words {@code tile.measure.note} tell beside it; empty for none
 */
public record TileShape(String measure, Better better, String note) {

    /** Which way is good news. */
    public enum Better {
        MORE,
        LESS,
        NEITHER,
        /** It looks ahead: there is nothing to compare it with. */
        NOT_COMPARED
    }

    public static TileShape of(String measure, Better better) {
        return new TileShape(measure, better, "");
    }

    public TileShape with(String measureBeside) {
        return new TileShape(measure, better, measureBeside);
    }
}
