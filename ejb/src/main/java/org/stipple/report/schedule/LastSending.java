package org.stipple.report.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * When a schedule fell due last, and to whom it went.
 *
 * @param madeBy user name of who asked for it; the application's where it came round
 */
public record LastSending(Instant dueAt, String madeBy, List<SentTo> to) implements Serializable {

    public LastSending {
        to = List.copyOf(to);
    }
}
