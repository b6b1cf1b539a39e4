package org.stipple.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed audited rows: when, by whom, why. Envers makes it. */
@Entity
@RevisionEntity(RevisionSigner.class)
class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;

    @RevisionTimestamp private Instant madeAt;

    private String actor;
    private String reason;
    private String requestId;

    protected Revision() {}

    void sign(Instant at, String who, String why, String request) {
        madeAt = at;
        actor = who;
        reason = why;
        requestId = request;
    }
}
