package org.stipple.web.course;

import java.util.List;
import org.stipple.course.progress.CourseState;
import org.stipple.web.ribbon.Ribbon;

/**
 * A course on the client's overview.
 *
 * @param title the treatment
 * @param chips state, protocol with version, tags
 * @param dots sessions done, booked, open
 * @param next what comes next; empty list where nothing does, else one
 * @param readyToComplete whether nothing is left but to complete it
 */
public record CoursePanel(
        long courseId,
        String title,
        CourseState state,
        List<String> chips,
        Dots dots,
        Ribbon ribbon,
        List<NextCard> next,
        boolean readyToComplete,
        List<StepLine> steps) {

    public CoursePanel {
        chips = List.copyOf(chips);
        next = List.copyOf(next);
        steps = List.copyOf(steps);
    }

    /** Sessions of the plan. */
    public record Dots(int done, int booked, int open) {}
}
