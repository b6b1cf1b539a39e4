package org.stipple.policy.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.DraftJson;

/** A change of a draft, with what the draft said before. */
@Entity
@Table(name = "policy_draft_change")
class StoredDraftChange extends PersistentEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id")
    private StoredDraft of;

    private int revision;
    private String change;
    private String before;
    private Integer undoes;
    private Instant changedAt;
    private String changedBy;

    protected StoredDraftChange() {}

    /** What is about to be done to the draft. */
    StoredDraftChange(StoredDraft of, String change, Moment when) {
        this.of = of;
        this.change = change;
        revision = of.revision() + 1;
        before = of.written();
        changedAt = when.at();
        changedBy = when.by();
    }

    /** The taking back of an older one. */
    StoredDraftChange undoing(StoredDraftChange older) {
        undoes = older.revision;
        return this;
    }

    DraftContent before() {
        return DraftJson.read(before);
    }

    DraftChange told() {
        return new DraftChange(revision, change, new Moment(changedAt, changedBy), undoes != null);
    }
}
