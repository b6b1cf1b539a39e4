package org.stipple.messaging;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message that the client was not told yet.
 *
 * @param version that a form carries along
 * @param bookingId what it is about, as it is now
 * @param knownBookingId the booking that she knows of
 * @param createdBy user name
 * @param attempts how often somebody tried in vain to reach her
 * @param lastAttempt the latest of them; null where there was none
 */
public record QueuedMessage(
        long id,
        int version,
        MessageKind kind,
        long clientId,
        long bookingId,
        long knownBookingId,
        Instant createdAt,
        String createdBy,
        long attempts,
        Instant lastAttempt)
        implements Serializable {}
