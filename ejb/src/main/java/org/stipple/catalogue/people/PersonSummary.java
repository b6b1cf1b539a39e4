package org.stipple.catalogue.people;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.visit.VisitKind;

/**
 * Someone who treats clients.
 *
 * @param active whether she is offered for bookings
 * @param skills what she may be booked for, in the order of {@link VisitKind}
 */
public record PersonSummary(
        long id,
        int version,
        String name,
        Profession profession,
        boolean active,
        Set<VisitKind> skills)
        implements CatalogueEntry {

    public PersonSummary {
        skills = Collections.unmodifiableSet(new TreeSet<>(skills));
    }

    /** Whether she may be booked for such a visit: skilled, and not switched off. */
    public boolean can(VisitKind kind) {
        return active && skills.contains(kind);
    }

    @Override
    public boolean switchedOn() {
        return active;
    }
}
