package org.stipple.recall.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.audit.Reasoned;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.entity.VersionedEntity;

/**
 * One touch-up or review of a course. What the rules say and what people agreed with the client
 * stand side by side: working the days out anew touches only the first.
 */
@Entity
public class RecallItem extends VersionedEntity {

    private long siteId;

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    @Column(updatable = false)
    private int ordinal;

    private Long personId;
    private LocalDate sinceOn;
    @Embedded private DueBounds due;

    @Enumerated(EnumType.STRING)
    private RecallState state;

    private LocalDate turnsOn;
    private Long bookingId;
    private LocalDate bookedOn;
    private LocalDate doneOn;
    @Embedded private OwnDay own;
    @Embedded private Decline decline;
    @Embedded private Contacts contacts;

    protected RecallItem() {}

    public RecallItem(RecallKey key, long clientId, RecallPlace place) {
        this.clientId = clientId;
        courseId = key.courseId();
        kind = key.kind();
        ordinal = key.ordinal();
        state = RecallState.CEASED;
        due = DueBounds.none();
        contacts = Contacts.none();
        at(place);
    }

    /** The rules were asked: it is due on these days. */
    public void isDue(RecallPlace place, DueBounds bounds, RecallCalendar calendar) {
        at(place);
        due = bounds;
        doneOn = null;
        state = RecallState.LATER;
        turn(calendar);
    }

    private void at(RecallPlace place) {
        siteId = place.siteId();
        personId = place.personId() == 0 ? null : place.personId();
        sinceOn = place.since();
    }

    /** It was done on this day. */
    public void done(LocalDate day) {
        doneOn = day;
        become(RecallState.DONE);
    }

    /** Nothing is due any more; what was agreed with the client stays, should it be due again. */
    public void cease() {
        doneOn = null;
        become(RecallState.CEASED);
    }

    private void become(RecallState last) {
        state = last;
        turnsOn = null;
    }

    /** Works its state out for today; what is done or has ceased stays so. */
    public void turn(RecallCalendar calendar) {
        if (state == RecallState.DONE || state == RecallState.CEASED) {
            return;
        }
        if (bookingId != null) {
            become(RecallState.BOOKED);
        } else if (decline != null) {
            become(RecallState.DECLINED);
        } else {
            DueBounds.Standing standing = due.on(calendar.today(), ownDay(), calendar.lookAhead());
            state = standing.state();
            turnsOn = standing.turnsOn();
        }
    }

    /** A day is taken for it. */
    public void book(long booking, LocalDate day) {
        bookingId = booking;
        bookedOn = day;
        contacts.wake();
    }

    /** The day that was taken is free again. */
    public void unbook() {
        bookingId = null;
        bookedOn = null;
    }

    /** The client wants to come on another day than the rules say. */
    public void agree(LocalDate day, Reasoned act) {
        own = new OwnDay(day, act);
    }

    /** What was agreed no longer holds. */
    public void forgetOwnDay() {
        own = null;
    }

    /** The client does not want it. */
    public void decline(LocalDate day, Reasoned act) {
        decline = new Decline(day, act);
    }

    /** She wants it after all. */
    public void undoDecline() {
        decline = null;
    }

    public void attempted(RecallAttempt attempt) {
        contacts.attempted(attempt);
    }

    /**
     * @param until it rests before this day
     */
    public void snooze(LocalDate until, String reason) {
        contacts.snooze(until, reason);
    }

    /** Whether it waits for somebody to do something, so that it can rest. */
    public boolean canRest() {
        return state.isWaiting();
    }

    public void wake() {
        contacts.wake();
    }

    /**
     * @param username blank for nobody
     */
    public void assign(String username) {
        contacts.assign(username);
    }

    public RecallKey key() {
        return new RecallKey(courseId, kind, ordinal);
    }

    public long siteId() {
        return siteId;
    }

    public long clientId() {
        return clientId;
    }

    public RecallState state() {
        return state;
    }

    /** The day from which it is due by the rules; empty where nothing was ever due. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due.days().dueOn());
    }

    /**
     * The last day that the rules allow, after which it has lapsed; empty where they state none.
     */
    public Optional<LocalDate> latest() {
        return due.latest();
    }

    /** Whether this booking takes a day for it, and it was not done yet. */
    public boolean isBookedBy(long booking) {
        return state != RecallState.DONE && bookingId != null && bookingId == booking;
    }

    /**
     * As lists show it.
     *
     * @param last attempt to reach the client; null where there was none
     * @param doNotContact why she is not to be contacted; blank where she may
     */
    public RecallRow row(ClientName client, RecallAttempt last, String doNotContact) {
        return new RecallRow(
                id(),
                version(),
                siteId,
                courseId,
                client,
                kind,
                ordinal,
                sinceOn,
                due.days(),
                state,
                bookedOn,
                bookingId == null ? 0 : bookingId,
                doneOn,
                agreed(),
                contacts.row(last, doNotContact));
    }

    private RecallAgreed agreed() {
        OwnDay day = own == null ? new OwnDay() : own;
        Decline no = decline == null ? new Decline() : decline;
        return new RecallAgreed(day.day(), day.reason(), day.by(), no.day(), no.reason());
    }

    private Optional<LocalDate> ownDay() {
        return Optional.ofNullable(own).map(OwnDay::day);
    }
}
