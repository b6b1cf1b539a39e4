package org.stipple.catalogue.visit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What a person adds to a kind of visit. */
@Entity
@Cacheable
@Table(name = "person_length")
class PersonLengthRow extends LengthRow<PersonLength> {

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    private int minutes;

    protected PersonLengthRow() {}

    PersonLengthRow(PersonLength as) {
        personId = as.personId();
        kind = as.kind();
        minutes = as.minutes();
    }

    @Override
    PersonLength told() {
        return new PersonLength(personId, kind, minutes);
    }

    @Override
    boolean isOf(PersonLength other) {
        return personId == other.personId() && kind == other.kind();
    }

    @Override
    void become(PersonLength other) {
        minutes = other.minutes();
    }
}
