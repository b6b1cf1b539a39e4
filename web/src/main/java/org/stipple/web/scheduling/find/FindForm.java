package org.stipple.web.scheduling.find;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.search.AskTimes;
import org.stipple.web.scheduling.WishForm;

/** What is wanted of a time. */
public class FindForm extends WishForm {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_SHOWN = 6;

    private UUID requestKey = UUID.randomUUID();
    private String step = "";
    private Long personId = 0L;
    private Long roomId = 0L;
    private long siteId;
    private Integer minutes = 0;
    private LocalDate from;
    private LocalDate until;
    private boolean overrides;
    private int most = DAYS_SHOWN;
    private final Set<LocalDate> unfolded = new HashSet<>();

    /**
     * As it is asked.
     *
     * @param subject null for nobody in particular
     * @param without a booking that is moved; 0 for none
     */
    public AskTimes ask(VisitKind kind, VisitSubject subject, long without) {
        return new AskTimes(
                kind, subject, personId, roomId, siteId, minutes, from, until, wanted(), overrides,
                most, without);
    }

    /** What is moved stays at its site. */
    void stayAt(long site) {
        siteId = site;
    }

    /** Where it is looked for; 0 where the user works. */
    public long getSiteId() {
        return siteId;
    }

    /** From here on it is another request than the one before. */
    public void renew() {
        requestKey = UUID.randomUUID();
    }

    /** Shows twice as many days. */
    public void showMore() {
        most = Math.min(60, 2 * most);
    }

    /** Shows all times of this day. */
    public void unfold(LocalDate day) {
        unfolded.add(day);
    }

    boolean isUnfolded(LocalDate day) {
        return unfolded.contains(day);
    }

    public UUID getRequestKey() {
        return requestKey;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isOverrides() {
        return overrides;
    }

    public void setOverrides(boolean overrides) {
        this.overrides = overrides;
    }
}
