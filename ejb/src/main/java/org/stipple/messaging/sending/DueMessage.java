package org.stipple.messaging.sending;

import java.util.UUID;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;

/**
 * What there is to send; ids that there are not are 0.
 *
 * @param address where it goes, if to no client
 */
record DueMessage(
        long id,
        MessageKind kind,
        long clientId,
        long bookingId,
        long knownBookingId,
        long courseId,
        long aboutId,
        long siteId,
        UUID token,
        String address) {

    /** Whether she heard it where it was arranged, so that nobody need phone her about it. */
    boolean isToldAtTheDesk() {
        return kind == MessageKind.BOOKING_MADE
                || kind == MessageKind.BOOKING_MOVED && knownBookingId == 0;
    }

    MessageToCompose compose(Channel channel, String language) {
        return new MessageToCompose(
                kind, clientId, bookingId, knownBookingId, courseId, aboutId, channel, language);
    }
}
