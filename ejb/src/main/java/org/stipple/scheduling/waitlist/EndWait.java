package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody no longer waits.
 *
 * @param version of the entry that was shown
 * @param reason why; may be blank
 */
public record EndWait(long entryId, int version, @NotNull @Size(max = 500) String reason) {

    public EndWait {
        reason = reason.strip();
    }
}
