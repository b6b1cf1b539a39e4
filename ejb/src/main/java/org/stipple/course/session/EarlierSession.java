package org.stipple.course.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was on record of a session and no longer stands.
 *
 * @param recordedBy user name of whoever put it there
 * @param supersededBy user name of whoever corrected it or took it back
 * @param reason why
 */
public record EarlierSession(
        SessionFact fact,
        String recordedBy,
        Instant supersededAt,
        String supersededBy,
        String reason)
        implements Serializable {}
