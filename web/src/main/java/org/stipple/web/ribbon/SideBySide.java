package org.stipple.web.ribbon;

import java.util.List;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * Several protocols on one axis, drawn. As in {@link Plot} every x and width is in per cent,
 * written out, and every y and offset is in px.
 *
 * @param judged which day was asked about, in words
 * @param agreement on which days all agree, or that there are none, in words
 * @param agreementDrawn whether the same words stand over the column where there is room
 * @param agreed the columns of these days
 * @param label their words over the column
 * @param asked the asked day's mark, where names stand beside the axis
 * @param askedNarrow the same on a phone, where there is less room for its flag
 * @param scale weeks or months
 * @param rows one for each protocol
 * @param legend what is seen in the rows, from the earliest days to the latest
 */
public record SideBySide(
        String judged,
        String agreement,
        boolean agreementDrawn,
        List<Column> agreed,
        Label label,
        Plot.TodayShape asked,
        Plot.TodayShape askedNarrow,
        List<Plot.ScaleShape> scale,
        List<Row> rows,
        List<Verdict> legend) {

    public SideBySide {
        agreed = List.copyOf(agreed);
        scale = List.copyOf(scale);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /** Days on which all agree. */
    public record Column(String x, String width, String end) {}

    /** Words that hang at a place. */
    public record Label(String x, String anchor, String text) {}

    /**
     * A protocol.
     *
     * @param version "version 4, draft"
     * @param outcome of the asked day; null where no rule speaks
     * @param bands none where its rules contradict each other
     * @param anchors what its rules count from
     * @param told all bands in words, a line each
     */
    public record Row(
            String name,
            String version,
            Verdict verdict,
            Outcome outcome,
            List<Plot.BandShape> bands,
            List<Anchor> anchors,
            String told) {

        private static final int FULL = 76;
        private static final int SLIM = 60;
        private static final int BAND = 26;

        public Row {
            bands = List.copyOf(bands);
            anchors = List.copyOf(anchors);
        }

        /** A protocol that is silent takes less room. */
        public int height() {
            return outcome == null ? SLIM : FULL;
        }

        public int bandHeight() {
            return BAND;
        }

        public int bandTop() {
            return (height() - BAND) / 2;
        }

        public int middle() {
            return height() / 2;
        }
    }

    /**
     * What rules count from.
     *
     * @param number of the session, empty for anything else
     */
    public record Anchor(String x, String number, int radius, String tip) {}
}
