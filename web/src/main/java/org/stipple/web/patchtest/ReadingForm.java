package org.stipple.web.patchtest;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.patchtest.reading.ReadingNotes;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.web.consultation.Typed;

/** A reading while it is typed. */
public class ReadingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate readOn;
    private ReadingResult result;
    private ReactionGrade grade;
    private String note = "";
    private Long personId;
    private String againstRulesReason = "";

    /** Takes over what is on record, to be corrected. */
    void fill(ReadingCard card, ReadingNotes notes) {
        readOn = card.readOn();
        result = card.result();
        grade = notes.grade() == ReactionGrade.NONE ? null : notes.grade();
        note = notes.note();
        personId = card.personId();
        againstRulesReason = notes.againstRulesReason();
    }

    ReadPatchTest command(long test) {
        return new ReadPatchTest(
                test,
                readOn,
                result,
                isReaction() && grade != null ? grade : ReactionGrade.NONE,
                note,
                Typed.number(personId),
                againstRulesReason);
    }

    public boolean isReaction() {
        return result == ReadingResult.REACTION;
    }

    public boolean isCleared() {
        return result == ReadingResult.CLEARED;
    }

    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }

    public ReadingResult getResult() {
        return result;
    }

    public void setResult(ReadingResult result) {
        this.result = result;
    }

    public ReactionGrade getGrade() {
        return grade;
    }

    public void setGrade(ReactionGrade grade) {
        this.grade = grade;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getAgainstRulesReason() {
        return againstRulesReason;
    }

    public void setAgainstRulesReason(String againstRulesReason) {
        this.againstRulesReason = Typed.text(againstRulesReason);
    }
}
