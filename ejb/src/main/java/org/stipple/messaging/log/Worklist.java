package org.stipple.messaging.log;

import java.util.Set;
import org.stipple.messaging.MessageStatus;

/** What the desk looks through. */
public enum Worklist {
    /** Somebody has to look whether they arrived. */
    UNKNOWN(Set.of(MessageStatus.UNKNOWN)),
    /** Given up. */
    FAILED(Set.of(MessageStatus.FAILED)),
    /** A person has to tell. */
    BY_PHONE(Set.of(MessageStatus.BY_PHONE)),
    /** For their time, for a channel, for the next try. */
    WAITING(Set.of(MessageStatus.QUEUED, MessageStatus.CLAIMED)),
    /** Gone out. */
    SENT(Set.of(MessageStatus.SENT));

    /** Unmodifiable, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<MessageStatus> statuses;

    Worklist(Set<MessageStatus> statuses) {
        this.statuses = statuses;
    }

    Set<MessageStatus> statuses() {
        return statuses;
    }
}
