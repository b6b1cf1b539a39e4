package org.stipple.recall.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something is done to an item, and why.
 *
 * @param version of the item that was shown
 */
public record ItemReason(long itemId, int version, @NotBlank @Size(max = 500) String reason) {

    public ItemReason {
        reason = reason.strip();
    }
}
