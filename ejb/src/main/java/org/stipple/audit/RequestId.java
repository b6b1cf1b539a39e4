package org.stipple.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The id that all traces of one request share: revisions, audit entries, the answer's header. */
@RequestScoped
public class RequestId {

    private final String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }
}
