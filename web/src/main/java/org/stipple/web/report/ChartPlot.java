package org.stipple.web.report;

import java.util.List;

/**
 * A chart as it is drawn. Places across are in per cent of its width, others in pixels.
 *
 * @param legend what the parts of a bar are, from the bottom up
 * @param before whether the year before is marked
 */
public record ChartPlot(
        String title, List<String> legend, boolean before, List<Step> steps, List<BarShape> bars) {

    /** A line of the scale. */
    public record Step(String y, String label) {}

    /**
     * A part of a bar.
     *
     * @param number from 1, from the bottom up
     */
    public record Part(int number, String y, String height) {}

    /** The mark of the year before. */
    public record Mark(String x, String width, String y) {}

    /**
     * A bar.
     *
     * @param before null for none
     * @param marked whether it is what is asked for, among others
     * @param value its first part's figure, told above it where it is marked; else empty
     * @param valueY where that stands
     * @param name below it; empty where there is no room
     * @param kept whether its name stays on a phone
     * @param tip all that it says, in words
     */
    public record BarShape(
            String slotX,
            String slotWidth,
            String x,
            String width,
            String middle,
            List<Part> parts,
            Mark before,
            boolean marked,
            String value,
            String valueY,
            String name,
            boolean kept,
            String tip,
            String href) {}
}
