package org.stipple.catalogue.place;

import org.stipple.catalogue.CatalogueEntry;

/**
 * A room in which one client at a time is treated.
 *
 * @param siteId to which it belongs
 * @param active whether it is offered for bookings
 */
public record RoomSummary(long id, int version, long siteId, String name, boolean active)
        implements CatalogueEntry {

    @Override
    public boolean switchedOn() {
        return active;
    }
}
