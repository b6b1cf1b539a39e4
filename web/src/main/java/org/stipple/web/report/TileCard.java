package org.stipple.web.report;

/**
 * A tile as the page shows it.
 *
 * @param line the points of the line, in a box of 100 by 34
 * @param lineBefore likewise, of the year before
 */
public record TileCard(
        String name,
        String figure,
        String note,
        String href,
        String line,
        String lineBefore,
        Change onBefore,
        Change onYear) {

    /**
     * How a figure has changed.
     *
     * @param look {@code is-better}, {@code is-worse} or empty
     * @param than what it is compared with: "on Nov"
     */
    public record Change(String text, String look, String than) {}
}
