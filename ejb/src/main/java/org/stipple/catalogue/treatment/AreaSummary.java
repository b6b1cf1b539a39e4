package org.stipple.catalogue.treatment;

import org.stipple.catalogue.CatalogueEntry;

/**
 * A part of the scalp.
 *
 * @param active whether it is offered in forms
 */
public record AreaSummary(long id, int version, String name, boolean active)
        implements CatalogueEntry {

    @Override
    public boolean switchedOn() {
        return active;
    }
}
