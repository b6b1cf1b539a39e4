package org.stipple.platform.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who recorded a fact and when, and whether it still stands.
 *
 * @param recordedAt when
 * @param recordedBy user name
 * @param corrects the id of the fact that it corrects, 0 for none
 * @param current false once it was corrected or taken back
 * @param supersededBy the user name of whoever did, blank while it stands
 * @param supersededReason why, blank while it stands
 */
public record FactTrail(
        Instant recordedAt,
        String recordedBy,
        long corrects,
        boolean current,
        String supersededBy,
        String supersededReason)
        implements Serializable {

    /** The same without the reason, which may tell what not everybody may read. */
    public FactTrail withoutReason() {
        return new FactTrail(recordedAt, recordedBy, corrects, current, supersededBy, "");
    }
}
