package org.stipple.patchtest.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** That a client goes without a patch test and the doctor agrees. */
@Entity
@Audited
class PatchTestWaiver extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private Long consultationId;

    @Column(updatable = false)
    private LocalDate agreedOn;

    @Column(updatable = false)
    private String clientsWish;

    @Column(updatable = false)
    private long doctorId;

    @Column(updatable = false)
    private String doctorsAgreement;

    protected PatchTestWaiver() {}

    PatchTestWaiver(WaivePatchTest agreed, Instant at, String by) {
        super(at, by);
        clientId = agreed.clientId();
        agreedOn = agreed.agreedOn();
        clientsWish = agreed.clientsWish().strip();
        doctorId = agreed.doctorId();
        doctorsAgreement = agreed.doctorsAgreement().strip();
    }

    /** Keeps at which consultation it was agreed. */
    PatchTestWaiver at(long consultation) {
        consultationId = consultation;
        return this;
    }

    long clientId() {
        return clientId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    PatchTestWaiver sameConsultationAs(PatchTestWaiver older) {
        consultationId = older.consultationId;
        return this;
    }

    WaiverCard card() {
        return new WaiverCard(
                id(),
                clientId,
                agreedOn,
                doctorId,
                Objects.requireNonNullElse(consultationId, 0L),
                trail().withoutReason());
    }

    WaiverNotes notes() {
        return new WaiverNotes(id(), clientsWish, doctorsAgreement, supersededReason().orElse(""));
    }
}
