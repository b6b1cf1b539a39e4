package org.stipple.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.stipple.course.progress.CourseState;
import org.stipple.platform.entity.VersionedEntity;

/** A client's course of treatment under one protocol. */
@Entity
@Audited
class TreatmentCourse extends VersionedEntity {

    @Column(updatable = false)
    private long clientId;

    private long treatmentId;
    private String protocolId;
    private int plannedSessions;

    @Enumerated(EnumType.STRING)
    private CourseState state;

    private LocalDate openedOn;
    private LocalDate courseEnd;
    private LocalDate eventOn;
    private String note;

    @ElementCollection
    @CollectionTable(name = "course_area", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "area_id")
    private Set<Long> areas = new HashSet<>();

    protected TreatmentCourse() {}

    TreatmentCourse(long clientId, CoursePlan plan) {
        this.clientId = clientId;
        this.state = CourseState.OPEN;
        follow(plan);
    }

    final void follow(CoursePlan plan) {
        treatmentId = plan.treatmentId();
        protocolId = plan.protocolId();
        plannedSessions = plan.plannedSessions();
        openedOn = plan.openedOn();
        note = plan.note();
        areas.retainAll(plan.areas());
        areas.addAll(plan.areas());
    }

    /**
     * Goes to a state that has no end.
     *
     * @throws CourseStateException if it cannot be reached from here
     */
    void become(CourseState next) {
        mustBeAllowedToBecome(next);
        state = next;
        courseEnd = null;
    }

    /**
     * Is completed.
     *
     * @param end the day of the last session
     * @throws CourseStateException if it cannot be completed now
     */
    void complete(LocalDate end) {
        mustBeAllowedToBecome(CourseState.COMPLETED);
        state = CourseState.COMPLETED;
        courseEnd = end;
    }

    /** The last session of a completed course has another day now. */
    void moveEnd(LocalDate end) {
        courseEnd = end;
    }

    /**
     * Is to be ready for something.
     *
     * @param day of it; empty where there is nothing any more
     * @return whether that is news
     */
    boolean readyFor(Optional<LocalDate> day) {
        boolean isNews = !day.equals(event());
        eventOn = day.orElse(null);
        return isNews;
    }

    Optional<LocalDate> event() {
        return Optional.ofNullable(eventOn);
    }

    /** Makes room in the plan for the session that comes after as many as were done. */
    void planOneMoreAfter(int done) {
        plannedSessions = Math.max(plannedSessions, Math.min(done + 1, CoursePlan.MOST_SESSIONS));
    }

    private void mustBeAllowedToBecome(CourseState next) {
        if (!state.mayBecome(next)) {
            throw new CourseStateException(state, next);
        }
    }

    long clientId() {
        return clientId;
    }

    CourseState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    Optional<LocalDate> courseEnd() {
        return Optional.ofNullable(courseEnd);
    }

    CoursePlan plan() {
        return new CoursePlan(treatmentId, protocolId, plannedSessions, openedOn, areas, note);
    }

    Set<Long> areas() {
        return Set.copyOf(areas);
    }
}
