package org.stipple.patchtest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.patchtest.reading.ReadingNotes;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.platform.entity.RecordedFact;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** One reading of a patch test, with what the rules said of it where it cleared. */
@Entity
@Audited
class PatchTestReading extends RecordedFact {

    @Column(updatable = false)
    private long patchTestId;

    @Column(updatable = false)
    private LocalDate readOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReadingResult result;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReactionGrade grade;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private String ruleCodes = "";

    @Column(updatable = false)
    private Long gatesVersionId;

    @Column(updatable = false)
    private String againstRulesReason = "";

    protected PatchTestReading() {}

    PatchTestReading(ReadPatchTest read, Instant at, String by) {
        super(at, by);
        patchTestId = read.testId();
        readOn = read.readOn();
        result = read.result();
        grade = read.grade() == ReactionGrade.NONE ? null : read.grade();
        note = read.note();
        personId = read.personId();
    }

    /** Keeps what the rules said of it. */
    PatchTestReading judgedAs(ReadingJudgement judged) {
        verdict = judged.judgement().verdict();
        outcome = judged.judgement().outcome();
        gatesVersionId = judged.gatesVersionId();
        ruleCodes = String.join(" ", judged.refusing());
        return this;
    }

    /** Keeps why it stands on record against the rules. */
    PatchTestReading because(String reason) {
        againstRulesReason = reason;
        return this;
    }

    /** Whether it says cleared and the rules do not permit that, or did not speak at all. */
    boolean needsAReason() {
        return result == ReadingResult.CLEARED && (outcome == null || !outcome.permits());
    }

    /**
     * Whether it cleared in time: the rules permitted it, or the days were grace days and somebody
     * says why.
     */
    boolean clearsInTime() {
        return result == ReadingResult.CLEARED && (!needsAReason() || verdict == Verdict.GRACE);
    }

    boolean isReaction() {
        return result == ReadingResult.REACTION;
    }

    /** The same words again, to be recorded for a test that was corrected. */
    ReadPatchTest again(long testId) {
        return new ReadPatchTest(
                testId,
                readOn,
                result,
                Objects.requireNonNullElse(grade, ReactionGrade.NONE),
                note,
                personId,
                againstRulesReason);
    }

    long patchTestId() {
        return patchTestId;
    }

    LocalDate readOn() {
        return readOn;
    }

    ReadingCard card(boolean opens) {
        return new ReadingCard(
                id(),
                patchTestId,
                readOn,
                result,
                personId,
                verdict == null ? Verdict.UNGOVERNED : verdict,
                opens,
                trail().withoutReason());
    }

    ReadingNotes notes() {
        return new ReadingNotes(
                id(),
                Objects.requireNonNullElse(grade, ReactionGrade.NONE),
                note,
                againstRulesReason,
                ruleCodes,
                supersededReason().orElse(""));
    }
}
