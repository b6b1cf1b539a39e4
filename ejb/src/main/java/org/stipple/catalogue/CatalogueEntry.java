package org.stipple.catalogue;

import java.io.Serializable;

/** What every list of the catalogue shows of an item. */
public interface CatalogueEntry extends Serializable {

    long id();

    int version();

    /** What it is called; of a lot, its number. */
    String name();

    /** Whether it is not switched off. */
    boolean switchedOn();

    /** The item as it was shown, for a change of it. */
    default ItemVersion shown() {
        return new ItemVersion(id(), version());
    }
}
