package org.stipple.catalogue.people;

import java.util.EnumSet;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;

/** What a person who treats clients is. */
public enum Profession {
    TECHNICIAN,
    DOCTOR;

    /**
     * What someone of this profession is booked for as a rule: an offer, each person may differ.
     */
    public Set<VisitKind> usualSkills() {
        return switch (this) {
            case TECHNICIAN -> EnumSet.allOf(VisitKind.class);
            case DOCTOR ->
                    EnumSet.of(
                            VisitKind.CONSULTATION,
                            VisitKind.PATCH_TEST,
                            VisitKind.PATCH_TEST_READING,
                            VisitKind.REVIEW);
        };
    }
}
