package org.stipple.web.scheduling.waitlist;

import java.io.Serializable;

/** What the address of the page that puts clients on the waitlist may say; null for what not. */
public class WaitAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long clientId;
    private Long courseId;
    private String step;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

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
}
