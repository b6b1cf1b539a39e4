package org.stipple.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.stipple.platform.entity.PersistentEntity;

/** A line of the audit trail. It is added and never changed: the database sees to that. */
@Entity
class AuditEntry extends PersistentEntity {

    private Instant madeAt;
    private String actor;
    private String action;
    private String subjectType;
    private String subjectId;
    private Long clientId;
    private String detail;
    private String reason;
    private String requestId;

    protected AuditEntry() {}

    AuditEntry(Act act, Instant at, String by, String why, String request) {
        madeAt = at;
        actor = by;
        action = act.action();
        subjectType = act.subjectType();
        subjectId = act.subjectId();
        clientId = act.client().isPresent() ? act.client().getAsLong() : null;
        detail = act.detail();
        reason = why;
        requestId = request;
    }
}
