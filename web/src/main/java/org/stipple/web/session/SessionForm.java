package org.stipple.web.session;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.stipple.course.session.ExtraCause;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionCard;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionWork;
import org.stipple.scheduling.slot.WallClock;

/**
 * What is typed of a session into the fields of a session; times are those of the clinic's wall.
 */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate performedOn;
    private Integer ordinal;
    private Long personId;
    private LocalTime startedAt;
    private LocalTime endedAt;
    private Instant exactStart;
    private Instant exactEnd;
    private List<Long> areas = new ArrayList<>();
    private List<Long> lots = new ArrayList<>();
    private String needle = "";
    private BigDecimal depthMm;
    private String density = "";
    private String observations = "";
    private Integer resultPercent;
    private String nextStepWanted = "";
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
        form.take(card.work(), zone);
        form.extraCause = card.extraCause();
        form.agreedBy = card.agreedBy();
        form.againstPolicyReason = card.againstPolicyReason();
        return form;
    }

    private void take(SessionWork work, ZoneId zone) {
        personId = work.personId();
        times(work.startedAt(), work.endedAt(), zone);
        areas = new ArrayList<>(work.areas());
        lots = new ArrayList<>(work.lots());
        needle = work.needle();
        depthMm = work.depthMm();
        density = work.density();
        observations = work.observations();
        resultPercent = work.resultPercent();
        nextStepWanted = work.nextStepWanted();
    }

    /** Presets the times; where they are left as they are, they are kept to the second. */
    public void times(Instant start, Instant end, ZoneId zone) {
        exactStart = start;
        exactEnd = end;
        startedAt = shown(start, zone);
        endedAt = shown(end, zone);
    }

    private static LocalTime shown(Instant exact, ZoneId zone) {
        return exact == null
                ? null
                : exact.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The field whose time the clinic's clock never showed on that day, since it was put forward;
     * empty where there is none.
     */
    public Optional<String> findSkipped(ZoneId zone) {
        if (isSkipped(startedAt, zone)) {
            return Optional.of("startedAt");
        }
        return isSkipped(endedAt, zone) ? Optional.of("endedAt") : Optional.empty();
    }

    private boolean isSkipped(LocalTime typed, ZoneId zone) {
        return typed != null && WallClock.find(performedOn, typed, zone).isEmpty();
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
                work(zone),
                extraCause,
                agreedBy == null ? "" : agreedBy,
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

    private SessionWork work(ZoneId zone) {
        return new SessionWork(
                personId,
                exact(startedAt, exactStart, zone),
                exact(endedAt, exactEnd, zone),
                new HashSet<>(areas),
                new HashSet<>(lots),
                needle,
                depthMm,
                density,
                observations,
                resultPercent,
                nextStepWanted);
    }

    private Instant exact(LocalTime typed, Instant preset, ZoneId zone) {
        if (typed == null) {
            return null;
        }
        boolean untouched =
                preset != null
                        && typed.equals(shown(preset, zone))
                        && performedOn.equals(preset.atZone(zone).toLocalDate());
        return untouched ? preset : WallClock.find(performedOn, typed, zone).orElseThrow();
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

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalTime endedAt) {
        this.endedAt = endedAt;
    }

    public List<Long> getAreas() {
        return areas;
    }

    public void setAreas(List<Long> areas) {
        this.areas = areas;
    }

    public List<Long> getLots() {
        return lots;
    }

    public void setLots(List<Long> lots) {
        this.lots = lots;
    }

    public String getNeedle() {
        return needle;
    }

    public void setNeedle(String needle) {
        this.needle = needle == null ? "" : needle;
    }

    public BigDecimal getDepthMm() {
        return depthMm;
    }

    public void setDepthMm(BigDecimal depthMm) {
        this.depthMm = depthMm;
    }

    public String getDensity() {
        return density;
    }

    public void setDensity(String density) {
        this.density = density == null ? "" : density;
    }

    public String getObservations() {
        return observations;
    }

    public void setObservations(String observations) {
        this.observations = observations == null ? "" : observations;
    }

    public Integer getResultPercent() {
        return resultPercent;
    }

    public void setResultPercent(Integer resultPercent) {
        this.resultPercent = resultPercent;
    }

    public String getNextStepWanted() {
        return nextStepWanted;
    }

    public void setNextStepWanted(String nextStepWanted) {
        this.nextStepWanted = nextStepWanted == null ? "" : nextStepWanted;
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
        this.agreedBy = agreedBy == null ? "" : agreedBy;
    }

    public String getAgainstPolicyReason() {
        return againstPolicyReason;
    }

    public void setAgainstPolicyReason(String againstPolicyReason) {
        this.againstPolicyReason = againstPolicyReason == null ? "" : againstPolicyReason;
    }
}
