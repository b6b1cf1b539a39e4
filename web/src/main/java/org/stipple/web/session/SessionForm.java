package org.stipple.web.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.stipple.course.session.ExtraCause;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionCard;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionKind;
import org.stipple.web.consultation.Typed;

/** What is typed of a session: which it was, what was done, and why where that needs a word. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkForm work = new WorkForm();
    private final WorkTimes times = new WorkTimes();
    private LocalDate performedOn;
    private Integer ordinal;
    private ExtraCause extraCause;
    private String agreedBy = "";
    private String againstPolicyReason = "";

    /** An empty form for the session of that ordinal. */
    public static SessionForm next(int ordinal, LocalDate day) {
        SessionForm form = new SessionForm();
        form.ordinal = ordinal;
        form.performedOn = day;
        return form;
    }

    /** The form filled from what is on record. */
    public static SessionForm of(SessionCard card, ZoneId zone) {
        SessionForm form = next(card.fact().ordinal(), card.fact().performedOn());
        form.work.take(card.work());
        form.times.preset(card.work().startedAt(), card.work().endedAt(), zone);
        form.extraCause = card.extraCause();
        form.agreedBy = card.agreedBy();
        form.againstPolicyReason = card.againstPolicyReason();
        return form;
    }

    /**
     * The field whose time the clinic's clock never showed on the day, since it was put forward;
     * empty where there is none.
     */
    public Optional<String> findSkipped(ZoneId zone) {
        return times.findSkipped(performedOn, zone);
    }

    /**
     * What is to be recorded.
     *
     * @throws java.util.NoSuchElementException if a time was skipped: see {@link #findSkipped}
     */
    public RecordSession command(Visit visit, ZoneId zone) {
        return new RecordSession(
                visit.courseId(),
                visit.bookingId(),
                visit.kind(),
                ordinal,
                performedOn,
                work.work(times.start(performedOn, zone), times.end(performedOn, zone)),
                extraCause,
                agreedBy,
                againstPolicyReason);
    }

    /**
     * The visit that the form is about.
     *
     * @param bookingId 0 where it was not booked
     */
    public record Visit(long courseId, long bookingId, SessionKind kind) implements Serializable {

        static Visit of(SessionCard card) {
            SessionFact fact = card.fact();
            return new Visit(fact.courseId(), card.bookingId(), fact.kind());
        }
    }

    public WorkForm getWork() {
        return work;
    }

    public WorkTimes getTimes() {
        return times;
    }

    public LocalDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(LocalDate performedOn) {
        this.performedOn = performedOn;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public ExtraCause getExtraCause() {
        return extraCause;
    }

    public void setExtraCause(ExtraCause extraCause) {
        this.extraCause = extraCause;
    }

    public String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(String agreedBy) {
        this.agreedBy = Typed.text(agreedBy);
    }

    public String getAgainstPolicyReason() {
        return againstPolicyReason;
    }

    public void setAgainstPolicyReason(String againstPolicyReason) {
        this.againstPolicyReason = Typed.text(againstPolicyReason);
    }
}
