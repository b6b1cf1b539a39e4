package org.stipple.consultation.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** A consent as it was signed, and perhaps withdrawn. */
@Entity
@Audited
class Consent extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentPurpose purpose;

    @Column(updatable = false)
    private String textVersion;

    @Column(updatable = false)
    private LocalDate signedOn;

    @Column(updatable = false)
    private String signedBy;

    @Column(updatable = false)
    private String witness;

    private LocalDate withdrawnOn;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnReason;

    protected Consent() {}

    Consent(RecordConsent signed, Instant at, String by) {
        super(at, by);
        clientId = signed.clientId();
        purpose = signed.purpose();
        textVersion = signed.textVersion().strip();
        signedOn = signed.signedOn();
        signedBy = signed.signedBy().strip();
        witness = signed.witness().strip();
    }

    /**
     * @throws ConsentWithdrawnException if it is withdrawn already
     * @throws WithdrawnBeforeSigningException if it was signed after that day
     */
    void withdraw(LocalDate day, Instant at, String by, String reason) {
        if (withdrawnOn != null) {
            throw new ConsentWithdrawnException(withdrawnOn);
        }
        withdrawnOn = notBeforeSigning(day);
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnReason = reason.strip();
    }

    /**
     * Takes over the withdrawal of the consent that this one corrects: mending a spelling must not
     * bring a withdrawn consent back.
     */
    void staysWithdrawnAs(Consent older) {
        if (older.withdrawnOn != null) {
            withdrawnOn = notBeforeSigning(older.withdrawnOn);
            withdrawnAt = older.withdrawnAt;
            withdrawnBy = older.withdrawnBy;
            withdrawnReason = older.withdrawnReason;
        }
    }

    private LocalDate notBeforeSigning(LocalDate day) {
        if (day.isBefore(signedOn)) {
            throw new WithdrawnBeforeSigningException(day, signedOn);
        }
        return day;
    }

    long clientId() {
        return clientId;
    }

    ConsentCard card() {
        return new ConsentCard(
                id(),
                version(),
                clientId,
                purpose,
                textVersion,
                signedOn,
                signedBy,
                witness,
                withdrawnOn != null,
                Objects.requireNonNullElse(withdrawnOn, signedOn),
                Objects.requireNonNullElse(withdrawnBy, ""),
                Objects.requireNonNullElse(withdrawnReason, ""),
                trail());
    }
}
