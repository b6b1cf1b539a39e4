package org.stipple.audit;

import java.io.Serializable;
import java.time.Instant;

/** What somebody did: a line of the audit trail, to be read. */
public record AuditLine(
        long id,
        Instant madeAt,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String detail,
        String reason)
        implements Serializable {}
