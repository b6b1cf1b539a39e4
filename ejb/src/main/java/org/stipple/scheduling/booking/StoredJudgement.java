package org.stipple.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.envers.NotAudited;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What the policy said when the visit was booked, and by which versions. */
@Embeddable
public class StoredJudgement {

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Long policyVersionId;
    private Long gatesVersionId;
    private Instant judgedAt;

    @NotAudited
    @Column(columnDefinition = "jsonb")
    // Hibernate's own JSON type needs the driver's classes, which its module on the server has not.
    @ColumnTransformer(read = "cast(judgement as text)", write = "cast(? as jsonb)")
    private String judgement;

    protected StoredJudgement() {}

    public StoredJudgement(Verdict verdict, Outcome outcome, JudgedBy by, String findings) {
        this.verdict = verdict;
        this.outcome = outcome;
        policyVersionId = by.policyVersionId();
        gatesVersionId = by.gatesVersionId();
        judgedAt = by.at();
        judgement = Objects.requireNonNull(findings, "findings");
    }

    public Verdict verdict() {
        return verdict;
    }

    public Outcome outcome() {
        return outcome;
    }

    BookingCard.Said said(GivenOverride override) {
        return new BookingCard.Said(verdict, outcome, by(), GivenOverride.card(override));
    }

    /** By what it was judged. */
    public JudgedBy by() {
        return new JudgedBy(policyVersionId, gatesVersionId, judgedAt);
    }

    /** The whole judgement, a JSON object. */
    public String written() {
        return judgement;
    }
}
