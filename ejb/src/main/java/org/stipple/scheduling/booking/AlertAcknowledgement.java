package org.stipple.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/** Somebody read an alert of the client, by name, before she booked or started the visit. */
@Embeddable
class AlertAcknowledgement {

    /** When alerts are shown. */
    enum Stage {
        BOOKING,
        START
    }

    @Column(name = "client_alert_id")
    private long clientAlertId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant acknowledgedAt;
    private String acknowledgedBy;

    protected AlertAcknowledgement() {}

    AlertAcknowledgement(long clientAlertId, Stage stage, Act act) {
        this.clientAlertId = clientAlertId;
        this.stage = stage;
        acknowledgedAt = act.at();
        acknowledgedBy = act.by();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlertAcknowledgement that
                && clientAlertId == that.clientAlertId
                && stage == that.stage;
    }

    @Override
    public int hashCode() {
        return Objects.hash(clientAlertId, stage);
    }
}
