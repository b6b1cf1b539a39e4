package org.stipple.catalogue.hours;

import java.io.Serializable;
import org.stipple.catalogue.ItemVersion;

/** A special day as forms show it. */
public record DaySummary(long id, int version, SpecialDay special) implements Serializable {

    /** What a form that was filled from it carries along. */
    public ItemVersion shown() {
        return new ItemVersion(id, version);
    }
}
