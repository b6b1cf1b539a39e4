package org.stipple.recall.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.audit.Reasoned;

/** That the client does not want it, and why. */
@Embeddable
class Decline {

    @Column(name = "declined_on")
    private LocalDate day;

    @Column(name = "declined_reason")
    private String reason;

    @SuppressWarnings("unused") // For whoever asks later.
    @Column(name = "declined_at")
    private Instant at;

    @SuppressWarnings("unused") // For whoever asks later.
    @Column(name = "declined_by")
    private String by;

    protected Decline() {}

    Decline(LocalDate day, Reasoned act) {
        this.day = day;
        reason = act.reason();
        at = act.at();
        by = act.by();
    }

    LocalDate day() {
        return day;
    }

    String reason() {
        return reason == null ? "" : reason;
    }
}
