package org.stipple.messaging.log;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.messaging.Barrier;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageStatus;

/**
 * A message and what became of it.
 *
 * @param version that a form carries along
 * @param clientId 0 for a report
 * @param bookingId 0 for none
 * @param courseId 0 for none
 * @param aboutId of whoever queued it; 0 for none
 * @param barrier why it is not sent; null where nothing bars it
 * @param channel by which it was sent or told; null before
 * @param address where it went; empty before
 * @param reason what the other side said last, or a code of ours; empty where nothing is wrong
 * @param text as it was sent; empty before
 * @param file the name of what went with it; null where nothing did
 * @param dueAt when it is sent, or tried again
 * @param settledAt when it was sent, told or given up; null while it is open
 * @param settledBy user name; null while it is open
 */
public record LoggedMessage(
        long id,
        int version,
        MessageKind kind,
        MessageStatus status,
        Barrier barrier,
        long clientId,
        long bookingId,
        long courseId,
        long aboutId,
        Channel channel,
        String address,
        String reason,
        int tries,
        String subject,
        String text,
        String file,
        Instant createdAt,
        String createdBy,
        Instant dueAt,
        Instant settledAt,
        String settledBy)
        implements Serializable {

    /** Whether a person may have it sent again. */
    public boolean isSentAgain() {
        return status.isSentAgain();
    }

    /** Whether she was not told yet, as far as anybody knows. */
    public boolean isUntold() {
        return status.isUntold();
    }

    /** Whether it was written, so that there is something to read. */
    public boolean isWritten() {
        return !text.isEmpty();
    }

    /** The moment that counts: when it was settled, else when it is due. */
    public Instant at() {
        return settledAt == null ? dueAt : settledAt;
    }
}
