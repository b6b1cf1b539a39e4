package org.stipple.catalogue;

import jakarta.persistence.MappedSuperclass;
import org.stipple.platform.VersionedEntity;

/** Something with a name that can be switched off, so that it is offered no more. */
@MappedSuperclass
abstract class CatalogueItem extends VersionedEntity {

    private String name;
    private boolean active;

    protected CatalogueItem() {}

    CatalogueItem(String name) {
        this.name = name;
        this.active = true;
    }

    void rename(String to) {
        name = to;
    }

    void switchOn() {
        active = true;
    }

    void switchOff() {
        active = false;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }
}
