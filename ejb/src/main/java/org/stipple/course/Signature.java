package org.stipple.course;

import java.time.Instant;

/**
 * That somebody changed a course.
 *
 * @param at when
 * @param by the user name of who did
 * @param reason why; blank where none is asked for
 */
record Signature(Instant at, String by, String reason) {

    Signature {
        reason = reason.strip();
    }
}
