package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.client.ClientFactChanged;
import org.stipple.course.tag.TagRemoval;

/** Tells what stands later, in the same transaction. */
@ApplicationScoped
class CourseNews {

    @Inject private Event<CourseOpened> openings;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private Event<TagRemoval> removals;
    @Inject private AuditService audit;

    void opened(TreatmentCourse course, LocalDate day) {
        openings.fire(new CourseOpened(course.id(), course.clientId(), day));
        changed(course, "COURSE_OPENED", "");
    }

    /**
     * The course itself was changed.
     *
     * @param codes what else must be known of it, as codes
     */
    void changed(TreatmentCourse course, String action, String codes) {
        record(course, Act.of(action, "course", course.id()).saying(codes));
    }

    /** Something in the course's record was changed. */
    void record(TreatmentCourse course, Act act) {
        audit.record(act.ofClient(course.clientId()));
        changes.fire(new ClientFactChanged(course.clientId()));
    }

    /** Asks whether anything stands against taking the tag off. */
    void removing(TreatmentCourse course, String tag) {
        removals.fire(new TagRemoval(course.id(), course.clientId(), tag));
    }
}
