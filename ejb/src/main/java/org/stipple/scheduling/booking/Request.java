package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;

/** Somebody asks a colleague for an override. */
@Embeddable
class Request {

    private String requestedBy;
    private String requestReason;

    protected Request() {}

    Request(Reasoned asked) {
        requestedBy = asked.act().by();
        requestReason = asked.reason();
    }

    String by() {
        return requestedBy;
    }

    String reason() {
        return requestReason;
    }
}
