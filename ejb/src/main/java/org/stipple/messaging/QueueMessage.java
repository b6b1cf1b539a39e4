package org.stipple.messaging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Something that somebody is to be told.
 *
 * @param clientId 0 for a report
 * @param bookingId what it is about, as it is now; 0 for none
 * @param insteadOf the booking in whose place it is; 0 for none
 * @param courseId 0 for none
 * @param aboutId of whoever queues it, handed to the composer; 0 for none
 * @param address where it goes, if not to the client: of a report alone, else empty
 * @param notBefore when it is sent at the earliest; {@link #AT_ONCE} for now
 * @param onceKey whatever is queued under it is queued once, such as {@code REMINDER:booking:17}
 */
public record QueueMessage(
        @NotNull MessageKind kind,
        long clientId,
        long bookingId,
        long insteadOf,
        long courseId,
        long aboutId,
        @NotNull @Size(max = 254) String address,
        @NotNull Instant notBefore,
        @NotBlank @Size(max = 200) String onceKey) {

    public static final Instant AT_ONCE = Instant.EPOCH;

    /** About a booking: told once of each kind, at once. */
    public static QueueMessage ofBooking(MessageKind kind, long clientId, long bookingId) {
        return moved(kind, clientId, bookingId, 0);
    }

    /** A visit was moved: told once, at once, from the booking that she knows of. */
    public static QueueMessage moved(long clientId, long bookingId, long insteadOf) {
        return moved(MessageKind.BOOKING_MOVED, clientId, bookingId, insteadOf);
    }

    private static QueueMessage moved(
            MessageKind kind, long clientId, long bookingId, long insteadOf) {
        String once = kind + ":booking:" + bookingId;
        return new QueueMessage(kind, clientId, bookingId, insteadOf, 0, 0, "", AT_ONCE, once);
    }

    /** About a course: told at once. */
    public static QueueMessage ofCourse(
            MessageKind kind, long clientId, long courseId, String onceKey) {
        return new QueueMessage(kind, clientId, 0, 0, courseId, 0, "", AT_ONCE, onceKey);
    }

    /** A report for a user's address, at once. */
    public static QueueMessage report(long aboutId, String address, String onceKey) {
        return new QueueMessage(MessageKind.REPORT, 0, 0, 0, 0, aboutId, address, AT_ONCE, onceKey);
    }

    /** The same, not before {@code due}. */
    public QueueMessage dueAt(Instant due) {
        return new QueueMessage(
                kind, clientId, bookingId, insteadOf, courseId, aboutId, address, due, onceKey);
    }

    /** The same, about something else of whoever queues it. */
    public QueueMessage about(long id) {
        return new QueueMessage(
                kind, clientId, bookingId, insteadOf, courseId, id, address, notBefore, onceKey);
    }
}
