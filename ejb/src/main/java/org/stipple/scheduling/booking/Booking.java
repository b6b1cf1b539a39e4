package org.stipple.scheduling.booking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.scheduling.plan.BookedTime;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitPlan;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * A planned visit. Its verbs keep its history; whether it may be made or started at all is decided
 * before, by the policy, and who gets the time by the database.
 */
@Entity
@Audited
public class Booking extends VersionedEntity {

    @SuppressWarnings("unused") // Found by it, and unique.
    private UUID requestKey;

    private long siteId;

    @Embedded private BookedSubject subject;
    private long personId;
    private long roomId;
    @Embedded private BookedTime time;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private Instant heldUntil;
    private String note;
    @Embedded private StoredJudgement judged;
    @Embedded private Request request;
    @Embedded private GivenOverride override;
    @Embedded private Progress progress;
    @Embedded private Start start;
    private Long movedToId;
    private Long waitlistEntryId;
    @Embedded private Closing closing;
    private Instant createdAt;
    private String createdBy;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    @OrderBy("kind")
    private List<BookingTodo> todos = new ArrayList<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "booking_alert", joinColumns = @JoinColumn(name = "booking_id"))
    private Set<AlertAcknowledgement> alerts = new HashSet<>();

    @NotAudited
    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StatusChange> history = new ArrayList<>();

    protected Booking() {}

    /** A visit that the policy does not judge, or permits, perhaps with a warning. */
    @SuppressWarnings("this-escape") // what is kept with it points back to it, and asks it nothing
    public Booking(VisitPlan plan, Signature signed) {
        requestKey = plan.requestKey();
        siteId = plan.siteId();
        subject = new BookedSubject(plan.subject());
        personId = plan.personId();
        roomId = plan.roomId();
        time = plan.time();
        note = plan.note();
        createdAt = signed.at();
        createdBy = signed.by();
        plan.todos().forEach(todo -> todos.add(new BookingTodo(this, todo)));
        beginAs(BookingStatus.BOOKED, new Reasoned(signed, ""));
    }

    /** What the policy said of it when it was planned; also when a parked one is decided. */
    public void judgedAs(StoredJudgement judgement) {
        judged = judgement;
    }

    /** Somebody answers for going against the rules. */
    public void allow(GivenOverride given) {
        override = given;
    }

    /**
     * A new booking keeps its time only until a colleague has decided, or {@code until} has come.
     */
    public void park(Reasoned asked, Instant until) {
        heldUntil = until;
        request = new Request(asked);
        beginAs(BookingStatus.HELD, asked);
    }

    /** A new booking keeps its time only until a client has answered, or {@code until} has come. */
    public void offer(long entryId, Reasoned act, Instant until) {
        heldUntil = until;
        waitlistEntryId = entryId;
        beginAs(BookingStatus.HELD, act);
    }

    /** A new booking keeps its time until it is known whether it is needed. */
    public void keepTentatively(Reasoned why) {
        beginAs(BookingStatus.TENTATIVE, why);
    }

    private void beginAs(BookingStatus first, Reasoned why) {
        status = first;
        history.clear();
        history.add(new StatusChange(this, null, status, why));
    }

    /** What was only kept, tentatively or held, is booked: it is needed, or somebody agreed. */
    public void settle(BookingStatus kept, Reasoned act) {
        if (status != kept) {
            throw new BookingStateException(status, BookingStatus.BOOKED);
        }
        become(BookingStatus.BOOKED, act);
    }

    /** Somebody read these alerts of the client by name. */
    public void acknowledge(Collection<Long> clientAlertIds, AlertStage stage, Signature signed) {
        clientAlertIds.forEach(alert -> alerts.add(new AlertAcknowledgement(alert, stage, signed)));
    }

    public void arrive(Signature signed) {
        if (status == BookingStatus.NO_SHOW) {
            closing = null;
        }
        become(BookingStatus.ARRIVED, new Reasoned(signed, ""));
        progress = progress().arrived(signed.at());
    }

    /** The client had not arrived after all. */
    public void undoArrival(Reasoned act) {
        become(BookingStatus.BOOKED, act);
        progress = Progress.none();
    }

    public void start(Signature signed) {
        become(BookingStatus.IN_PROGRESS, new Reasoned(signed, ""));
        progress = progress().started(signed.at());
    }

    public void startJudgedAs(Start as) {
        start = as;
    }

    /** Nothing had begun after all. */
    public void undoStart(Reasoned act) {
        become(BookingStatus.ARRIVED, act);
        progress = progress().started(null);
        start = null;
    }

    public void finish(Signature signed) {
        become(BookingStatus.DONE, new Reasoned(signed, ""));
        progress = progress().finished(signed.at());
    }

    /** Gives it up: cancelled, cancelled late, or missed. */
    public void close(BookingStatus as, Reasoned act) {
        become(as, act);
        closing = new Closing(act);
    }

    /** First half of a move: gives its time up, so that its successor can take it. */
    public void giveWay(Reasoned act) {
        mustAllow(BookingStatus.MOVED);
        history.add(new StatusChange(this, status, BookingStatus.MOVED, act));
        status = BookingStatus.CANCELLED;
        closing = new Closing(act);
    }

    /** Second half of a move: names the booking that took its place. */
    public void movedTo(long successorId) {
        status = BookingStatus.MOVED;
        movedToId = successorId;
    }

    private void become(BookingStatus to, Reasoned act) {
        mustAllow(to);
        history.add(new StatusChange(this, status, to, act));
        status = to;
    }

    /**
     * Makes sure that it may come to this state from the one it is in.
     *
     * @throws BookingStateException if it may not
     */
    public void mustAllow(BookingStatus to) {
        if (!status.allows(to) || isOffered() && to == BookingStatus.MOVED) {
            throw new BookingStateException(status, to);
        }
    }

    // A component without any value comes back from the database as null.
    private Progress progress() {
        return progress == null ? Progress.none() : progress;
    }

    /** Whether it is just this visit, with this person, at this time. */
    public boolean takes(VisitSubject whose, long person, Instant from) {
        return subject().equals(whose) && personId == person && time.visitStart().equals(from);
    }

    /** Whether it keeps its time at this instant: a hold that has run out does not. */
    public boolean occupies(Instant now) {
        return status.occupiesTime() && !hasRunOut(now);
    }

    /** Whether its hold has run out undecided. */
    public boolean hasRunOut(Instant now) {
        return status == BookingStatus.HELD && !heldUntil.isAfter(now);
    }

    /** Whether its time is kept for a client to answer, and not for a colleague; no plan yet. */
    public boolean isOffered() {
        return status == BookingStatus.HELD && waitlistEntryId != null;
    }

    public VisitSubject subject() {
        return subject.subject();
    }

    /** That of its room: days and times of it are told in its zone. */
    public long siteId() {
        return siteId;
    }

    public long personId() {
        return personId;
    }

    public long roomId() {
        return roomId;
    }

    public BookedTime time() {
        return time;
    }

    public BookingStatus status() {
        return status;
    }

    /** Till when its time was kept for somebody to decide; empty where nobody was asked. */
    public Optional<Instant> parkedUntil() {
        return Optional.ofNullable(heldUntil);
    }

    public Optional<StoredJudgement> judged() {
        return Optional.ofNullable(judged);
    }

    public Optional<GivenOverride> override() {
        return Optional.ofNullable(override);
    }

    public List<PlannedTodo> todos() {
        return todos.stream().map(BookingTodo::planned).toList();
    }

    /** As far as it counts when it or another visit is judged. */
    public PlannedVisit planned() {
        return new PlannedVisit(id(), subject(), time.onDay(), todos());
    }

    /** As lists show it. */
    public BookingRow row() {
        return new BookingRow(
                id(),
                version(),
                siteId,
                subject(),
                personId,
                roomId,
                time.when(),
                status,
                judged == null ? BookingCard.Said.NOTHING : judged.said(override),
                Request.asked(request, heldUntil),
                todos());
    }

    /** When what happened of it. */
    public BookingCard.Times happened() {
        return progress().times();
    }

    /** How it was given up, where it was. */
    public BookingCard.End end() {
        return Closing.end(closing, movedToId);
    }

    /** With all that belongs to it. */
    public BookingCard card() {
        return new BookingCard(
                row(),
                new BookingCard.Made(createdBy, createdAt, note),
                progress().times(),
                start == null ? BookingCard.Said.NOTHING : start.said(),
                end(),
                alerts.stream().map(AlertAcknowledgement::read).toList(),
                history.stream().map(StatusChange::change).toList());
    }
}
