package org.stipple.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Why this request changes what it changes, and the id that its traces share. */
@RequestScoped
public class ChangeReason {

    private String reason = "";
    private final String requestId = UUID.randomUUID().toString();

    /** Why, in the user's words; every revision and audit entry of this request carries it. */
    public void because(String words) {
        reason = words;
    }

    /** The reason given; blank where none was asked for. */
    public String reason() {
        return reason;
    }

    /** The same in every revision, audit entry, log line and error page of one request. */
    public String requestId() {
        return requestId;
    }
}
