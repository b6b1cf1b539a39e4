package org.stipple.catalogue.visit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.stipple.platform.refusal.StaleException;

/**
 * How long a kind of visit takes when nobody says otherwise. Each kind has its row from the start.
 */
@Entity
@Cacheable
@Table(name = "visit_length")
class UsualLength {

    @Id
    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Version private int version;
    private int minutes;
    private int preparationMinutes;
    private int cleanUpMinutes;

    protected UsualLength() {}

    /**
     * @throws StaleException if somebody changed it since {@code length} was read
     */
    void become(VisitLength length) {
        if (length.version() != version) {
            throw new StaleException();
        }
        minutes = length.minutes();
        preparationMinutes = length.preparationMinutes();
        cleanUpMinutes = length.cleanUpMinutes();
    }

    VisitLength summary() {
        return new VisitLength(kind, version, minutes, preparationMinutes, cleanUpMinutes);
    }
}
