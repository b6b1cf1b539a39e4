package org.stipple.web.ribbon;

import java.util.List;
import org.stipple.web.words.Wording;

/** Draws stories as ribbons, in one language and seen from one day. */
public final class RibbonDrawing {

    private final Wording wording;

    public RibbonDrawing(Wording wording) {
        this.wording = wording;
    }

    /** The whole course for wide screens, and the weeks around the next step for the others. */
    public Ribbon draw(Story story) {
        Span span = new Span(story, wording.today());
        return new Ribbon(full(story, span.far()), full(story, span.near()));
    }

    private Plot full(Story story, Axis axis) {
        EventDrawing events = new EventDrawing(story, axis, wording);
        BandDrawing bands = new BandDrawing(story, axis, Geometry.FULL, wording);
        Plot.TodayShape today = events.today();
        return new Plot(
                story.title(),
                Geometry.FULL,
                Axis.percent(bands.start()),
                story.onceMet(),
                bands.bands(),
                bands.bounds(),
                events.events(),
                new ScaleDrawing(axis, wording).months(),
                bands.conflicts(),
                today);
    }

    /** The bands alone, for lists and comparisons. */
    public Plot drawSmall(Story story) {
        Axis axis = new Span(story, wording.today()).small();
        BandDrawing bands = new BandDrawing(story, axis, Geometry.SMALL, wording);
        return new Plot(
                story.title(),
                Geometry.SMALL,
                Axis.percent(0),
                story.onceMet(),
                bands.bands(),
                bands.bounds(),
                List.of(),
                List.of(),
                bands.conflicts(),
                new EventDrawing(story, axis, wording).today());
    }
}
