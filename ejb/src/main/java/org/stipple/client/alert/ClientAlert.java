package org.stipple.client.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;
import org.stipple.platform.refusal.StaleException;

/** An alert as it was recorded; its end may be added later, once. */
@Entity
@Audited
class ClientAlert extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private LocalDate since;

    private LocalDate until;

    @Column(updatable = false)
    private String source;

    protected ClientAlert() {}

    ClientAlert(long clientId, AlertContent content, Instant at, String by) {
        super(at, by);
        this.clientId = clientId;
        kind = content.kind();
        text = content.text();
        since = content.since();
        until = content.isOpen() ? null : content.until();
        source = content.source();
    }

    /**
     * Adds the last day on which this holds.
     *
     * @throws StaleException if it has one, or no longer stands
     */
    void end(LocalDate day) {
        if (until != null || !isCurrent()) {
            throw new StaleException();
        }
        until = day;
    }

    long clientId() {
        return clientId;
    }

    AlertContent content() {
        LocalDate end = Optional.ofNullable(until).orElse(AlertContent.OPEN);
        return new AlertContent(kind, text, since, end, source);
    }

    Alert alert() {
        return new Alert(id(), clientId, content(), recordedAt(), recordedBy());
    }
}
