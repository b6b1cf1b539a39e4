package org.stipple.messaging;

import java.util.List;

/** What messages are for; a client may opt out of each, channel by channel. */
public enum MessagePurpose {
    /** Her visits: booked, moved, cancelled, near. */
    VISITS,
    /** How to prepare, and what to mind afterwards. */
    CARE,
    /** That a touch-up or review would be good now. */
    RECALL,
    /** Reports, for users; nobody opts out of these, they end the schedule. */
    REPORTS;

    /** What a client can opt out of. */
    public static List<MessagePurpose> ofClients() {
        return List.of(VISITS, CARE, RECALL);
    }
}
