package org.stipple.scheduling.booking;

import org.stipple.platform.refusal.BusinessException;

/** A booking can't go from the state it is in to the one asked for. */
public class BookingStateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public BookingStateException(BookingStatus from, BookingStatus to) {
        super("booking_state", from, to);
    }
}
