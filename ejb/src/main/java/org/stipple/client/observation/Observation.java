package org.stipple.client.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** What has befallen a client, as it was recorded. */
@Entity
@Audited
class Observation extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String note;

    protected Observation() {}

    Observation(RecordObservation wanted, Instant at, String by) {
        super(at, by);
        clientId = wanted.clientId();
        code = wanted.code();
        happenedOn = wanted.happenedOn();
        note = wanted.note();
    }

    long clientId() {
        return clientId;
    }

    String note() {
        return note;
    }

    ObservationFact fact(boolean noteVisible) {
        return new ObservationFact(
                id(),
                clientId,
                code,
                happenedOn,
                noteVisible ? note : "",
                recordedAt(),
                recordedBy());
    }
}
