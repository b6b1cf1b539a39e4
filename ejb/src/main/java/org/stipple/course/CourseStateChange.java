package org.stipple.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.stipple.audit.Reasoned;
import org.stipple.course.progress.CourseState;
import org.stipple.platform.entity.PersistentEntity;

/** One step in the life of a course; rows are only added. */
@Entity
@Immutable
class CourseStateChange extends PersistentEntity {

    @Column(updatable = false)
    private long courseId;

    /** Null for the opening. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CourseState fromState;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CourseState toState;

    @Column(updatable = false)
    private LocalDate changedOn;

    @Column(updatable = false)
    private Instant changedAt;

    @Column(updatable = false)
    private String changedBy;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private LocalDate courseEnd;

    protected CourseStateChange() {}

    CourseStateChange(TreatmentCourse course, CourseState from, LocalDate day, Reasoned act) {
        this.courseId = course.id();
        this.fromState = from;
        this.toState = course.state();
        this.changedOn = day;
        this.changedAt = act.at();
        this.changedBy = act.by();
        this.reason = act.reason();
        this.courseEnd = course.courseEnd().orElse(null);
    }
}
