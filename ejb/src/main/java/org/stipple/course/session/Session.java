package org.stipple.course.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.stipple.platform.entity.RecordedFact;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** A session or touch-up, as it was recorded. */
@Entity
@Audited
class Session extends RecordedFact {

    private long courseId;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private int ordinal;
    private Long bookingId;
    private LocalDate performedOn;
    private Instant startedAt;
    private Instant endedAt;
    private long personId;
    private String needle;
    private BigDecimal depthMm;
    private String density;
    private String observations;
    private Integer resultPercent;
    private String nextStepWanted;

    @Enumerated(EnumType.STRING)
    private ExtraCause extraCause;

    private String agreedBy;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private Long policyVersionId;

    @Column(updatable = false)
    private Long gatesVersionId;

    @NotAudited
    @Column(columnDefinition = "jsonb", updatable = false)
    // Hibernate's own JSON type needs the driver's classes, which its module on the server has not.
    @ColumnTransformer(read = "cast(judgement as text)", write = "cast(? as jsonb)")
    private String judgement;

    private String againstPolicyReason;

    @ElementCollection
    @CollectionTable(name = "session_area", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "area_id")
    private Set<Long> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "session_lot", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "pigment_lot_id")
    private Set<Long> lots = new HashSet<>();

    protected Session() {}

    Session(RecordSession done, Instant at, String by) {
        super(at, by);
        courseId = done.courseId();
        kind = done.kind();
        ordinal = done.ordinal();
        bookingId = done.bookingId() == 0 ? null : done.bookingId();
        performedOn = done.performedOn();
        extraCause = done.hasAgreement() ? done.extraCause() : null;
        agreedBy = done.hasAgreement() ? done.agreedBy() : null;
        work(done.work());
    }

    private void work(SessionWork work) {
        personId = work.personId();
        startedAt = work.startedAt();
        endedAt = work.endedAt();
        needle = work.needle();
        depthMm = work.depthMm();
        density = work.density();
        observations = work.observations();
        resultPercent = work.resultPercent();
        nextStepWanted = work.nextStepWanted();
        areas.addAll(work.areas());
        lots.addAll(work.lots());
    }

    /** Keeps how the policy judged it, and why it was done all the same where it was against it. */
    void judged(PolicyAnswer answer, String reason) {
        verdict = answer.judgement().verdict();
        outcome = answer.judgement().outcome();
        policyVersionId = answer.policyVersionId();
        gatesVersionId = answer.gatesVersionId();
        judgement = answer.written();
        againstPolicyReason = answer.isAgainstPolicy() ? reason : null;
    }

    SessionFact fact() {
        return new SessionFact(id(), courseId, kind, ordinal, performedOn);
    }

    SessionCard card() {
        return new SessionCard(
                fact(),
                version(),
                bookingId == null ? 0 : bookingId,
                new SessionWork(
                        personId,
                        startedAt,
                        endedAt,
                        areas,
                        lots,
                        needle,
                        depthMm,
                        density,
                        observations,
                        resultPercent,
                        nextStepWanted),
                extraCause,
                agreedBy == null ? "" : agreedBy,
                againstPolicyReason == null ? "" : againstPolicyReason,
                verdict,
                recordedAt(),
                recordedBy());
    }
}
