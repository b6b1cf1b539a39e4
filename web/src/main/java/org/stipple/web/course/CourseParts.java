package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.stipple.course.progress.CourseRow;
import org.stipple.timeline.Milestone;
import org.stipple.web.ribbon.Ribbon;

/** The parts of a course's panel, each made by its own. */
@RequestScoped
class CourseParts {

    @Inject private CourseRibbons ribbons;
    @Inject private NextCards cards;
    @Inject private StepLines lines;
    @Inject private Bookings bookings;

    List<Booked> booked(CourseRow course) {
        return bookings.of(course.clientId(), course.id());
    }

    Ribbon ribbon(CourseStory story, String title) {
        return ribbons.of(story, title);
    }

    List<NextCard> cards(CourseStory story) {
        return story.next().stream()
                .map(outlook -> cards.of(outlook, story.bookingOf(outlook.next()), story.today()))
                .toList();
    }

    List<StepLine> lines(CourseStory story, List<Milestone> milestones) {
        return lines.of(story, milestones);
    }
}
