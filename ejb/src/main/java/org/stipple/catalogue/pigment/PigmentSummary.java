package org.stipple.catalogue.pigment;

import org.stipple.catalogue.CatalogueEntry;

/**
 * A pigment that the clinic works with.
 *
 * @param active whether it and its lots are offered in forms
 */
public record PigmentSummary(long id, int version, String name, String maker, boolean active)
        implements CatalogueEntry {

    @Override
    public boolean switchedOn() {
        return active;
    }
}
