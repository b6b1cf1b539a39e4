package org.stipple.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.stipple.audit.Signature;

/** Somebody read an alert of the client, by name, before she booked or started the visit. */
@Embeddable
class AlertAcknowledgement {

    // Were all of these nullable, Hibernate would delete and write again what is there.
    @Column(name = "client_alert_id", nullable = false)
    private long clientAlertId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AlertStage stage;

    @Column(nullable = false)
    private Instant acknowledgedAt;

    @Column(nullable = false)
    private String acknowledgedBy;

    protected AlertAcknowledgement() {}

    AlertAcknowledgement(long clientAlertId, AlertStage stage, Signature signed) {
        this.clientAlertId = clientAlertId;
        this.stage = stage;
        acknowledgedAt = signed.at();
        acknowledgedBy = signed.by();
    }

    BookingCard.ReadAlert read() {
        return new BookingCard.ReadAlert(
                clientAlertId, stage == AlertStage.START, acknowledgedBy, acknowledgedAt);
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
