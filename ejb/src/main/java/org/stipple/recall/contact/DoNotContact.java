package org.stipple.recall.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.stipple.audit.Reasoned;
import org.stipple.platform.entity.VersionedEntity;

/** That a client is not to be called or written to about touch-ups and reviews. */
@Entity
@Audited
class DoNotContact extends VersionedEntity {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private String madeBy;

    @SuppressWarnings("unused") // Those that have ended are left out by it.
    private Instant endedAt;

    @SuppressWarnings("unused") // For whoever asks later.
    private String endedBy;

    @SuppressWarnings("unused") // For whoever asks later.
    private String endedReason;

    protected DoNotContact() {}

    DoNotContact(long clientId, Reasoned act) {
        this.clientId = clientId;
        reason = act.reason();
        madeAt = act.at();
        madeBy = act.by();
    }

    void end(Reasoned act) {
        endedAt = act.at();
        endedBy = act.by();
        endedReason = act.reason();
    }

    Silence row() {
        return new Silence(reason, madeAt, madeBy);
    }
}
