package org.stipple.web.course;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.stipple.course.CoursePlan;

/** What is typed of a course's plan. */
public class CourseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long treatmentId;
    private String protocolId;
    private Integer plannedSessions;
    private LocalDate openedOn;
    private List<Long> areas = new ArrayList<>();
    private String note = "";

    static CourseForm of(CoursePlan plan) {
        CourseForm form = new CourseForm();
        form.treatmentId = plan.treatmentId();
        form.protocolId = plan.protocolId();
        form.plannedSessions = plan.plannedSessions();
        form.openedOn = plan.openedOn();
        form.areas = new ArrayList<>(plan.areas());
        form.note = plan.note();
        return form;
    }

    CoursePlan plan() {
        return new CoursePlan(
                treatmentId, protocolId, plannedSessions, openedOn, new HashSet<>(areas), note);
    }

    public Long getTreatmentId() {
        return treatmentId;
    }

    public void setTreatmentId(Long treatmentId) {
        this.treatmentId = treatmentId;
    }

    public String getProtocolId() {
        return protocolId;
    }

    public void setProtocolId(String protocolId) {
        this.protocolId = protocolId;
    }

    public Integer getPlannedSessions() {
        return plannedSessions;
    }

    public void setPlannedSessions(Integer plannedSessions) {
        this.plannedSessions = plannedSessions;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public List<Long> getAreas() {
        return areas;
    }

    public void setAreas(List<Long> areas) {
        this.areas = areas;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
