package org.stipple.web.ribbon;

import java.util.List;
import java.util.Objects;
import org.stipple.timing.Band;
import org.stipple.timing.Window;

/**
 * What a ribbon tells.
 *
 * @param title what it is, for those who hear it: "Course of Rhys Morgan"
 * @param marks in any order
 * @param bands of the next step, in order and without a gap; empty where nothing is left to judge.
 *     The last one is drawn as running out of the picture
 * @param window of the next step, from which a conflict is drawn
 * @param onceMet whether the bands are those once a missing gate is met; they are drawn as outlines
 */
public record Story(
        String title, List<Mark> marks, List<Band> bands, Window window, boolean onceMet) {

    public Story {
        Objects.requireNonNull(title, "title");
        marks = List.copyOf(marks);
        bands = List.copyOf(bands);
        Objects.requireNonNull(window, "window");
    }
}
