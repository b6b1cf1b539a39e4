package org.stipple.messaging;

import java.util.List;
import java.util.stream.Stream;

/** What a message is about. */
public enum MessageKind {
    /** A visit was booked. */
    BOOKING_MADE(MessagePurpose.VISITS),
    /** A visit takes place at another time, or with somebody else. */
    BOOKING_MOVED(MessagePurpose.VISITS),
    /** A visit does not take place. */
    BOOKING_CANCELLED(MessagePurpose.VISITS),
    /** A visit comes soon. */
    REMINDER(MessagePurpose.VISITS),
    /** What to do and not to do before a visit, from the protocol's care lines. */
    PREPARATION(MessagePurpose.CARE),
    /** What to do and not to do after a visit, from the protocol's care lines. */
    AFTERCARE(MessagePurpose.CARE),
    /** A patch test is to be read. */
    TEST_TO_READ(MessagePurpose.VISITS),
    /** A touch-up falls due. */
    TOUCH_UP_DUE(MessagePurpose.RECALL),
    /** A review falls due. */
    REVIEW_DUE(MessagePurpose.RECALL),
    /** A saved report, for a user; about no client. */
    REPORT(MessagePurpose.REPORTS);

    private final MessagePurpose purpose;

    MessageKind(MessagePurpose purpose) {
        this.purpose = purpose;
    }

    /** What a client opts out of to get none of these. */
    public MessagePurpose purpose() {
        return purpose;
    }

    /** Whether it goes to a client; otherwise to an address that comes with it. */
    public boolean isForClients() {
        return purpose != MessagePurpose.REPORTS;
    }

    /** Those that go to clients. */
    public static List<MessageKind> ofClients() {
        return Stream.of(values()).filter(MessageKind::isForClients).toList();
    }
}
