package org.stipple.catalogue.place;

import java.io.Serializable;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Stretch;

/** A time in which a room cannot be used, and why. */
public record ClosureSummary(long id, int version, long roomId, Stretch when, String reason)
        implements Serializable {

    /** What a form that was filled from it carries along. */
    public ItemVersion shown() {
        return new ItemVersion(id, version);
    }
}
