package org.stipple.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;

/** What the address of the page that books may say; null for what it does not. */
public class BookAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long clientId;
    private Long courseId;
    private String step;
    private LocalDate day;
    private Long moveId;

    public Long getClientId() {
        return clientId;
    }

    public void setClientId(Long clientId) {
        this.clientId = clientId;
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getMoveId() {
        return moveId;
    }

    public void setMoveId(Long moveId) {
        this.moveId = moveId;
    }
}
