package org.stipple.catalogue.treatment;

import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.visit.VisitLength;

/**
 * A treatment that the clinic offers.
 *
 * @param sessionMinutes how long a session of it takes without preparation and clean-up; {@link
 *     #AS_USUAL} if as long as any session
 * @param active whether new courses of it are offered
 */
public record TreatmentSummary(
        long id, int version, String name, String description, int sessionMinutes, boolean active)
        implements CatalogueEntry {

    /** No length of its own: a session takes as long as {@link VisitLength} says. */
    public static final int AS_USUAL = 0;

    @Override
    public boolean switchedOn() {
        return active;
    }
}
