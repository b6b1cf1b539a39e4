package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stipple.audit.Reasoned;

/** Somebody asks a colleague for an override. */
@Embeddable
class Request {

    private String requestedBy;
    private String requestReason;

    protected Request() {}

    Request(Reasoned asked) {
        requestedBy = asked.by();
        requestReason = asked.reason();
    }

    static BookingCard.Asked asked(Request request, Instant until) {
        return request == null
                ? new BookingCard.Asked("", "", until)
                : new BookingCard.Asked(request.requestedBy, request.requestReason, until);
    }
}
