package org.stipple.web.shell;

import jakarta.faces.application.FacesMessage;

/** A message that belongs to no field. */
public class Toast {

    private final FacesMessage message;

    Toast(FacesMessage message) {
        this.message = message;
    }

    public String getTitle() {
        return message.getSummary();
    }

    /** More about it; empty where there is no more. */
    public String getText() {
        String detail = message.getDetail();
        return detail == null || detail.equals(message.getSummary()) ? "" : detail;
    }

    public String getIcon() {
        return isNews() ? "check" : "alert";
    }

    public String getKind() {
        if (isNews()) {
            return "is-news";
        }
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "is-warning" : "is-wrong";
    }

    boolean isNews() {
        return message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
    }
}
