package org.stipple.messaging;

/**
 * A message that is to be written now.
 *
 * @param clientId 0 for a report
 * @param bookingId what it is about, as it is now; 0 for none
 * @param knownBookingId the booking that the client knows of, where it was moved; 0 for none
 * @param courseId 0 for none
 * @param aboutId of whoever queued it; 0 for none
 * @param channel an SMS is short, has no subject and carries no attachment
 * @param language her language tag, such as {@code en}
 */
public record MessageToCompose(
        MessageKind kind,
        long clientId,
        long bookingId,
        long knownBookingId,
        long courseId,
        long aboutId,
        Channel channel,
        String language) {}
