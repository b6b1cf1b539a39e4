package org.stipple.course.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.audit.Reasoned;
import org.stipple.platform.entity.VersionedEntity;

/** A tag on a course, from one day to another, each with who and why (D10). */
@Entity
@Audited
class CourseTag extends VersionedEntity {

    @Column(updatable = false)
    private long courseId;

    @Column(updatable = false)
    private String tag;

    @Column(updatable = false)
    private LocalDate addedOn;

    @Column(updatable = false)
    private Instant addedAt;

    @Column(updatable = false)
    private String addedBy;

    @Column(updatable = false)
    private String addedReason;

    private LocalDate removedOn;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_reason")
    private String removedReason;

    protected CourseTag() {}

    CourseTag(long courseId, String tag, LocalDate day, Reasoned act) {
        this.courseId = courseId;
        this.tag = tag;
        this.addedOn = day;
        this.addedAt = act.at();
        this.addedBy = act.by();
        this.addedReason = act.reason();
    }

    /**
     * Takes it off; it no longer counts on that day.
     *
     * @throws IllegalStateException if it was taken off before
     */
    void remove(LocalDate day, Reasoned act) {
        if (removedOn != null) {
            throw new IllegalStateException("tag removed already: " + id());
        }
        removedOn = day.isBefore(addedOn) ? addedOn : day;
        removedAt = act.at();
        removedBy = act.by();
        removedReason = act.reason();
    }

    String tag() {
        return tag;
    }
}
