package org.stipple.patchtest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** A patch test as it was applied. */
@Entity
@Audited
class PatchTest extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private LocalDate appliedOn;

    @Column(updatable = false)
    private String bodySite;

    @Column(updatable = false)
    private long pigmentLotId;

    @Column(updatable = false)
    private long personId;

    protected PatchTest() {}

    PatchTest(ApplyPatchTest applied, Instant at, String by) {
        super(at, by);
        clientId = applied.clientId();
        appliedOn = applied.appliedOn();
        bodySite = applied.bodySite().strip();
        pigmentLotId = applied.lotId();
        personId = applied.personId();
    }

    long clientId() {
        return clientId;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    String bodySite() {
        return bodySite;
    }

    long pigmentLotId() {
        return pigmentLotId;
    }

    long personId() {
        return personId;
    }
}
