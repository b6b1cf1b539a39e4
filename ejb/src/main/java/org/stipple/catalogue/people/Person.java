package org.stipple.catalogue.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;
import org.stipple.catalogue.CatalogueItem;
import org.stipple.catalogue.visit.VisitKind;

/** Someone who treats clients. She may have no login. */
@Entity
class Person extends CatalogueItem {

    @Enumerated(EnumType.STRING)
    private Profession profession;

    @ElementCollection
    @CollectionTable(name = "person_skill", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<VisitKind> skills = EnumSet.noneOf(VisitKind.class);

    protected Person() {}

    Person(SavePerson as) {
        super(as.name());
        profession = as.profession();
        skills.addAll(as.skills());
    }

    void become(SavePerson as) {
        rename(as.name());
        profession = as.profession();
        skills.retainAll(as.skills());
        skills.addAll(as.skills());
    }

    PersonSummary summary() {
        return new PersonSummary(id(), version(), name(), profession, isActive(), skills);
    }
}
