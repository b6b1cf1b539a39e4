package org.stipple.web.scheduling;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.offer.AskOffer;
import org.stipple.scheduling.offer.VisitOffer;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;

/** What is typed and picked on the page that books. */
public class BookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID requestKey = UUID.randomUUID();
    private String step = "";
    private Long siteId = 0L;
    private Long personId = 0L;
    private Long roomId = 0L;
    private Integer typedMinutes;
    private int usualMinutes;
    private LocalDate from;
    private LocalDate day;
    private PickedTime picked = PickedTime.NONE;
    private LocalTime typedTime;
    private List<Long> readAlerts = new ArrayList<>();
    private final Set<LocalDate> unfolded = new HashSet<>();
    private String reason = "";
    private String note = "";
    private String moveReason = "";

    /** From here on it is another request than the one before. */
    void renew() {
        requestKey = UUID.randomUUID();
    }

    /** The visit as it is asked for, at the picked time. */
    BookVisit visit(VisitSubject subject) {
        return visit(subject, picked);
    }

    /** The same at another time. */
    BookVisit visit(VisitSubject subject, PickedTime at) {
        return new BookVisit(
                requestKey,
                subject,
                at.personId(),
                at.roomId(),
                day,
                at.time(),
                getMinutes(),
                Set.copyOf(readAlerts),
                reason,
                note);
    }

    private void ask(LocalDate asked) {
        day = asked;
        picked = PickedTime.NONE;
    }

    /** Asks about this day, and turns to it where it is not among those shown. */
    void ask(LocalDate asked, LocalDate today) {
        if (AskOffer.isShown(asked, from)) {
            ask(asked);
        } else {
            begin(today, asked);
        }
    }

    /** Asks about this day, and shows what lies before it. */
    void begin(LocalDate today, LocalDate first) {
        show(AskOffer.firstShown(first, today));
        ask(first);
    }

    /** Asks about the day that was found to be the best. */
    void begin(VisitOffer offer) {
        show(offer.days().get(0).day());
        ask(offer.judgement().day());
    }

    /** Lets the best day be found. */
    void askBest() {
        ask(null);
    }

    boolean isDayAsked() {
        return day != null;
    }

    /** Lists all free times of this day, not the first of them alone. */
    void unfold(LocalDate of) {
        unfolded.add(of);
    }

    boolean isUnfolded(LocalDate of) {
        return unfolded.contains(of);
    }

    void show(LocalDate first) {
        from = first;
    }

    /**
     * A typed time with the first who is free then. Who named person and room herself is told by
     * the booking what is in the way; otherwise nobody can, and nothing is picked.
     */
    PickedTime at(LocalTime time, List<FreeSlot> free) {
        boolean named = personId != 0 && roomId != 0;
        return free.stream()
                .findFirst()
                .map(slot -> new PickedTime(time, slot.personId(), slot.roomId()))
                .orElse(named ? new PickedTime(time, personId, roomId) : PickedTime.NONE);
    }

    void pick(PickedTime time) {
        picked = time;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getDay() {
        return day;
    }

    public PickedTime getPicked() {
        return picked;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    /** Where the visit is to be. */
    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    /** Nobody and nothing in particular: another site has other people and rooms. */
    void wantAnybody() {
        personId = 0L;
        roomId = 0L;
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

    /** What was typed, else as long as the visit takes with whom it is picked. */
    public Integer getMinutes() {
        return typedMinutes == null ? Integer.valueOf(usualMinutes) : typedMinutes;
    }

    /** What the field was filled with is not typed by anybody. */
    public void setMinutes(Integer minutes) {
        typedMinutes = minutes == null || minutes == usualMinutes ? null : minutes;
    }

    public boolean isLengthTyped() {
        return typedMinutes != null;
    }

    /** So long with everybody; 0 while each takes her own time. */
    int wishedMinutes() {
        return typedMinutes == null ? 0 : typedMinutes;
    }

    /** Fills the field while nothing is typed in it; what an address named may be no other. */
    void takeUsual(int minutes) {
        usualMinutes = minutes;
        setMinutes(typedMinutes);
    }

    /** Another visit takes its own time. */
    void forgetLength() {
        typedMinutes = null;
    }

    /** Whom the length is asked for: who is picked, else who is wanted; 0 for anybody. */
    long lengthOf() {
        return picked.isPicked() ? picked.personId() : personId;
    }

    public LocalTime getTypedTime() {
        return typedTime;
    }

    public void setTypedTime(LocalTime typedTime) {
        this.typedTime = typedTime;
    }

    public List<Long> getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(List<Long> readAlerts) {
        this.readAlerts = readAlerts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getMoveReason() {
        return moveReason;
    }

    public void setMoveReason(String moveReason) {
        this.moveReason = moveReason == null ? "" : moveReason;
    }
}
