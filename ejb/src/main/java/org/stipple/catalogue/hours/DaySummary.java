package org.stipple.catalogue.hours;

import java.io.Serializable;
import org.stipple.catalogue.ItemVersion;

/**
 * A special day as forms show it.
 *
 * @param siteId at which it is special
 */
public record DaySummary(long id, int version, long siteId, SpecialDay special)
        implements Serializable {

    /** What a form that was filled from it carries along. */
    public ItemVersion shown() {
        return new ItemVersion(id, version);
    }
}
