package org.stipple.catalogue.place;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.stipple.catalogue.CatalogueItem;

/** A room in which one client at a time is treated. */
@Entity
@Cacheable
class Room extends CatalogueItem {

    @Column(updatable = false)
    private long siteId;

    protected Room() {}

    Room(long siteId, String name) {
        super(name);
        this.siteId = siteId;
    }
}
