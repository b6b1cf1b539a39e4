package org.stipple.recall.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.audit.Reasoned;

/** When the client wants to come, and why it is not when the rules say. */
@Embeddable
class OwnDay {

    @Column(name = "own_due_on")
    private LocalDate day;

    @Column(name = "own_due_reason")
    private String reason;

    @Column(name = "own_due_at")
    private Instant at;

    @Column(name = "own_due_by")
    private String by;

    protected OwnDay() {}

    OwnDay(LocalDate day, Reasoned act) {
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

    String by() {
        return by == null ? "" : by;
    }
}
