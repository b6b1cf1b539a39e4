package org.stipple.client.alert;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** An alert that stands: neither corrected nor taken back. It may have ended. */
public record Alert(
        long id, long clientId, AlertContent content, Instant recordedAt, String recordedBy)
        implements Serializable {

    public AlertKind kind() {
        return content.kind();
    }

    public String text() {
        return content.text();
    }

    public LocalDate since() {
        return content.since();
    }

    /** The last day it holds, inclusive; {@link AlertContent#OPEN} while no end is known. */
    public LocalDate until() {
        return content.until();
    }

    public boolean isOpen() {
        return content.isOpen();
    }

    public String source() {
        return content.source();
    }
}
