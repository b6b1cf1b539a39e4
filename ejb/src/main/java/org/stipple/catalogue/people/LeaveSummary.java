package org.stipple.catalogue.people;

import java.io.Serializable;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Stretch;

/**
 * A leave, with its why.
 *
 * @param note blank where there is none
 */
public record LeaveSummary(
        long id, int version, long personId, LeaveKind kind, Stretch when, String note)
        implements Serializable {

    /** What a form that was filled from it carries along. */
    public ItemVersion shown() {
        return new ItemVersion(id, version);
    }
}
