package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.client.ClientFactChanged;

/** Tells what stands later, in the same transaction. */
@ApplicationScoped
class CourseNews {

    @Inject private Event<CourseOpened> openings;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private Event<TagRemoval> removals;

    void opened(TreatmentCourse course, LocalDate day) {
        openings.fire(new CourseOpened(course.id(), course.clientId(), day));
        changed(course);
    }

    void changed(TreatmentCourse course) {
        changes.fire(new ClientFactChanged(course.clientId()));
    }

    /** Asks whether anything stands against taking the tag off. */
    void removing(TreatmentCourse course, String tag) {
        removals.fire(new TagRemoval(course.id(), course.clientId(), tag));
    }
}
