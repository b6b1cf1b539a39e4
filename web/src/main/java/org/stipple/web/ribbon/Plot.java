package org.stipple.web.ribbon;

import java.util.List;
import java.util.Objects;

/**
 * One drawing. Every x and width is in per cent, written out; every y and offset is in px. A
 * label's {@code from} is the class that brings it in when the drawing is wide enough for it, empty
 * where it always has room.
 *
 * @param label of the drawing, for those who hear it
 * @param lineTo where the line of what happened ends and the bands begin
 * @param conflicts at most one
 */
public record Plot(
        String label,
        Geometry geometry,
        String lineTo,
        boolean onceMet,
        List<BandShape> bands,
        List<BoundShape> bounds,
        List<EventShape> events,
        List<ScaleShape> scale,
        List<ConflictShape> conflicts,
        TodayShape today) {

    public Plot {
        bands = List.copyOf(bands);
        bounds = List.copyOf(bounds);
        events = List.copyOf(events);
        scale = List.copyOf(scale);
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(today, "today");
    }

    /**
     * Days that are the same to the policy.
     *
     * @param kind the verdict as our style sheets name it
     * @param fill of the dots or the hatching; "none" where there is neither
     * @param mask how they grow denser or thinner; empty where they do not
     * @param middle where the name stands
     */
    public record BandShape(
            String kind,
            String x,
            String width,
            String fill,
            String mask,
            String name,
            String middle,
            String from,
            String tip) {}

    /** A day on which things change. */
    public record BoundShape(String x, String day, String anchor, int dx, String from) {}

    /**
     * What happened or will.
     *
     * @param kind is-happened, is-booked, is-held
     * @param number in the disc, empty in a small dot
     * @param tip what it says when it is pointed at or focused
     */
    public record EventShape(
            String x,
            String kind,
            String number,
            double radius,
            String name,
            String day,
            EventLabel label,
            String tip) {}

    /** Where an event's two lines of text stand. */
    public record EventLabel(
            String anchor, int dx, int nameY, int dayY, int stemTop, String from) {}

    /** A month's beginning; the first may be cut off and then has no line. */
    public record ScaleShape(String x, String month, int dx, boolean line, String from) {}

    /** Days that please no rule. */
    public record ConflictShape(String x, String width, String tip) {}

    /** Today's mark: a line, and a word that keeps within the drawing. */
    public record TodayShape(String x, String text, int width, int left) {

        public int middle() {
            return left + width / 2;
        }
    }
}
