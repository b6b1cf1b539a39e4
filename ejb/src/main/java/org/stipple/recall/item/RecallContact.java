package org.stipple.recall.item;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done so far to reach the client.
 *
 * @param attempts how often somebody tried
 * @param latest the last attempt; null where nobody tried yet
 * @param snoozedUntil it rests before this day; null where it does not
 * @param snoozeReason blank where nobody said why
 * @param assignedTo user name; blank for nobody
 * @param doNotContact why she is not to be contacted; blank where she may
 */
public record RecallContact(
        int attempts,
        AttemptRow latest,
        NextContact next,
        LocalDate snoozedUntil,
        String snoozeReason,
        String assignedTo,
        String doNotContact)
        implements Serializable {

    /** The last attempt. */
    public Optional<AttemptRow> last() {
        return Optional.ofNullable(latest);
    }

    /** Whether it rests on this day. */
    public boolean isSnoozed(LocalDate today) {
        return snoozedUntil != null && snoozedUntil.isAfter(today);
    }

    /** Whether she said that she does not want to be contacted. */
    public boolean isShut() {
        return !doNotContact.isBlank();
    }
}
