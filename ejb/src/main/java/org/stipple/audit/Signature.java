package org.stipple.audit;

import java.time.Instant;

/**
 * Who changed something, when and why.
 *
 * @param at when
 * @param by the user name of who did
 * @param reason why; blank where none is asked for
 */
public record Signature(Instant at, String by, String reason) {

    public Signature {
        reason = reason.strip();
    }
}
