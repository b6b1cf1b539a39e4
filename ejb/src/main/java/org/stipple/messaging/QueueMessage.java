package org.stipple.messaging;

import jakarta.validation.constraints.NotNull;

/**
 * Something that a client is to be told.
 *
 * @param bookingId what it is about, as it is now; each is told once
 * @param insteadOf the booking in whose place it is
 */
public record QueueMessage(
        @NotNull MessageKind kind, long clientId, long bookingId, long insteadOf) {}
