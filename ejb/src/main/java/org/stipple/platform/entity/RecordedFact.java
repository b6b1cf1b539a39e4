package org.stipple.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.envers.Audited;

/**
 * Something that happened, as it was recorded. A fact is never edited: a correction is a new fact
 * that names the one it corrects, and the old one is superseded. A fact that was recorded by
 * mistake is superseded without a successor. Current facts are those that are not superseded.
 */
@MappedSuperclass
@Audited
public abstract class RecordedFact extends VersionedEntity {

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "corrects_id", updatable = false)
    private Long correctsId;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "superseded_by")
    private String supersededBy;

    @Column(name = "superseded_reason")
    private String supersededReason;

    protected RecordedFact() {}

    /**
     * @param at the moment of recording, never before the fact itself
     * @param by the user name of whoever recorded it
     */
    protected RecordedFact(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
    }

    /**
     * Names the older fact that this one corrects, and supersedes it. Flush before the corrected
     * one is stored.
     */
    public void correct(RecordedFact older, String reason) {
        older.supersede(recordedAt, recordedBy, reason);
        correctsId = older.id();
    }

    /**
     * Takes this fact out of force.
     *
     * @throws IllegalStateException if it already is
     */
    public void supersede(Instant at, String by, String reason) {
        if (!isCurrent()) {
            throw new IllegalStateException("superseded already: " + id());
        }
        supersededAt = at;
        supersededBy = by;
        supersededReason = reason;
    }

    /** Whether this fact still stands: neither corrected nor taken back. */
    public boolean isCurrent() {
        return supersededAt == null;
    }

    /** When this was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The user name of whoever recorded this. */
    public String recordedBy() {
        return recordedBy;
    }

    /** The fact that this one corrects. */
    public Optional<Long> corrects() {
        return Optional.ofNullable(correctsId);
    }

    /** Why this fact no longer stands; empty while it does. */
    public Optional<String> supersededReason() {
        return Optional.ofNullable(supersededReason);
    }

    /** Who took this fact out of force; empty while it stands. */
    public Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** Who recorded this and when, and whether it still stands. */
    public FactTrail trail() {
        return new FactTrail(
                recordedAt,
                recordedBy,
                corrects().orElse(0L),
                isCurrent(),
                supersededBy().orElse(""),
                supersededReason().orElse(""));
    }

    /** The same, the reason only for whom it is. */
    public FactTrail trail(boolean reasonVisible) {
        return reasonVisible ? trail() : trail().withoutReason();
    }
}
