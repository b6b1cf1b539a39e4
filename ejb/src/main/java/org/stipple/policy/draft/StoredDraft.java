package org.stipple.policy.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.DraftJson;

/** The draft of a protocol's next version. */
@Entity
@Table(name = "policy_draft")
class StoredDraft extends PersistentEntity {

    private String protocolId;
    private Long baseVersionId;
    private int revision;
    private String content;
    private Instant begunAt;
    private String begunBy;
    private Instant changedAt;
    private String changedBy;
    private Integer impactRevision;
    private Instant impactAt;
    private String impactBy;

    protected StoredDraft() {}

    /**
     * @param baseVersionId the version that it was copied from; 0 where it was not
     */
    StoredDraft(String protocolId, long baseVersionId, DraftContent content, Moment begun) {
        this.protocolId = protocolId;
        this.baseVersionId = baseVersionId == 0 ? null : baseVersionId;
        this.content = DraftJson.write(content);
        revision = 1;
        begunAt = begun.at();
        begunBy = begun.by();
        changedAt = begun.at();
        changedBy = begun.by();
    }

    void change(DraftContent now, Moment when) {
        content = DraftJson.write(now);
        revision++;
        changedAt = when.at();
        changedBy = when.by();
    }

    void impactWasSeen(Moment when) {
        impactRevision = revision;
        impactAt = when.at();
        impactBy = when.by();
    }

    DraftContent content() {
        return DraftJson.read(content);
    }

    String written() {
        return content;
    }

    int revision() {
        return revision;
    }

    String protocolId() {
        return protocolId;
    }

    long baseVersionId() {
        return Optional.ofNullable(baseVersionId).orElse(0L);
    }

    Moment begun() {
        return new Moment(begunAt, begunBy);
    }

    Moment changed() {
        return new Moment(changedAt, changedBy);
    }

    /** When its impact was last looked at, if nothing was changed since. */
    Moment impactSeen() {
        return Optional.ofNullable(impactRevision)
                .filter(seen -> seen == revision)
                .map(seen -> new Moment(impactAt, impactBy))
                .orElse(Moment.NEVER);
    }
}
