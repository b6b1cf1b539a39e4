package org.stipple.catalogue.pigment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.stipple.platform.entity.VersionedEntity;

/** A lot of a pigment, as its label names it. */
@Entity
@Cacheable
class PigmentLot extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    private Pigment pigment;

    private String number;
    private LocalDate expiresOn;
    private boolean active;

    protected PigmentLot() {}

    PigmentLot(Pigment pigment, SaveLot as) {
        this.pigment = pigment;
        active = true;
        become(as);
    }

    final void become(SaveLot as) {
        number = as.number();
        expiresOn = as.expiresOn();
    }

    void switchOn() {
        active = true;
    }

    void switchOff() {
        active = false;
    }

    String number() {
        return number;
    }

    LotSummary summary() {
        return new LotSummary(
                id(),
                version(),
                pigment.id(),
                pigment.name(),
                number,
                expiresOn,
                active && pigment.isActive(),
                active);
    }
}
