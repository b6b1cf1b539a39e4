package org.stipple.catalogue;

import jakarta.persistence.MappedSuperclass;
import org.stipple.platform.entity.VersionedEntity;

/** Something with a name that can be switched off, so that it is offered no more. */
@MappedSuperclass
public abstract class CatalogueItem extends VersionedEntity {

    private String name;
    private boolean active;

    protected CatalogueItem() {}

    protected CatalogueItem(String name) {
        this.name = name;
        this.active = true;
    }

    public void rename(String to) {
        name = to;
    }

    public void switchOn() {
        active = true;
    }

    public void switchOff() {
        active = false;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
