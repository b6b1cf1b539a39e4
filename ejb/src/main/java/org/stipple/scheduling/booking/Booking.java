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
import org.stipple.catalogue.VisitKind;
import org.stipple.platform.VersionedEntity;

/**
 * A planned visit. Its verbs keep its history; whether it may be made or started at all is decided
 * before, by the policy, and who gets the time by the database.
 */
@Entity
@Audited
public class Booking extends VersionedEntity {

    private UUID requestKey;
    private long siteId;
    private long clientId;
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private Integer ordinal;
    private long personId;
    private long roomId;
    @Embedded private BookedTime time;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private Instant heldUntil;
    private String note = "";
    @Embedded private StoredJudgement judged;
    @Embedded private Request request;
    @Embedded private GivenOverride override;
    private Instant arrivedAt;
    private Instant startedAt;
    private Instant finishedAt;
    @Embedded private Start start;
    private Long movedToId;
    @Embedded private Closing closing;
    private Instant createdAt;
    private String createdBy;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    private List<BookingTodo> todos = new ArrayList<>();

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "booking_alert", joinColumns = @JoinColumn(name = "booking_id"))
    private Set<AlertAcknowledgement> alerts = new HashSet<>();

    @NotAudited
    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    private List<StatusChange> history = new ArrayList<>();

    protected Booking() {}

    /** A visit that the policy does not judge, or permits, perhaps with a warning. */
    public Booking(VisitPlan plan, Act act) {
        requestKey = plan.requestKey();
        siteId = plan.siteId();
        clientId = plan.subject().clientId();
        courseId = plan.subject().course() == 0 ? null : plan.subject().course();
        kind = plan.subject().step().kind();
        ordinal = plan.subject().step().ordinal() == 0 ? null : plan.subject().step().ordinal();
        personId = plan.personId();
        roomId = plan.roomId();
        time = plan.time();
        createdAt = act.at();
        createdBy = act.by();
        plan.todos().forEach(todo -> todos.add(new BookingTodo(this, todo)));
        status = BookingStatus.BOOKED;
        history.add(new StatusChange(this, null, status, new Reasoned(act, "")));
    }

    /** What the policy said of it when it was planned; also when a parked one is decided. */
    public void judgedAs(StoredJudgement judgement) {
        judged = judgement;
    }

    /** Somebody answers for going against the rules. */
    public void allow(GivenOverride given) {
        override = given;
    }

    /** A new booking keeps its time only until a colleague has decided, or {@code until} has come. */
    public void park(Reasoned asked, Instant until) {
        status = BookingStatus.HELD;
        heldUntil = until;
        request = new Request(asked);
        history.clear();
        history.add(new StatusChange(this, null, status, asked));
    }

    /** The colleague agreed. */
    public void approve(Act act) {
        become(BookingStatus.BOOKED, new Reasoned(act, ""));
    }

    public void acknowledgeAtBooking(Collection<Long> clientAlertIds, Act act) {
        acknowledge(clientAlertIds, AlertAcknowledgement.Stage.BOOKING, act);
    }

    public void acknowledgeAtStart(Collection<Long> clientAlertIds, Act act) {
        acknowledge(clientAlertIds, AlertAcknowledgement.Stage.START, act);
    }

    private void acknowledge(Collection<Long> ids, AlertAcknowledgement.Stage stage, Act act) {
        ids.forEach(alert -> alerts.add(new AlertAcknowledgement(alert, stage, act)));
    }

    public void arrive(Act act) {
        if (status == BookingStatus.NO_SHOW) {
            closing = null;
        }
        become(BookingStatus.ARRIVED, new Reasoned(act, ""));
        arrivedAt = act.at();
    }

    /** The client had not arrived after all. */
    public void undoArrival(Reasoned act) {
        become(BookingStatus.BOOKED, act);
        arrivedAt = null;
    }

    public void start(Act act) {
        become(BookingStatus.IN_PROGRESS, new Reasoned(act, ""));
        startedAt = act.at();
    }

    public void startJudgedAs(Start as) {
        start = as;
    }

    /** Nothing had begun after all. */
    public void undoStart(Reasoned act) {
        become(BookingStatus.ARRIVED, act);
        startedAt = null;
        start = null;
    }

    public void finish(Act act) {
        become(BookingStatus.DONE, new Reasoned(act, ""));
        finishedAt = act.at();
    }

    public void cancel(Reasoned act) {
        close(BookingStatus.CANCELLED, act);
    }

    public void cancelLate(Reasoned act) {
        close(BookingStatus.LATE_CANCELLED, act);
    }

    public void missed(Reasoned act) {
        close(BookingStatus.NO_SHOW, act);
    }

    /**
     * Gives its time up for another booking. The successor is stored after this is flushed, so that it
     * does not collide with its own past.
     */
    public void moveTo(long successorId, Reasoned act) {
        movedToId = successorId;
        close(BookingStatus.MOVED, act);
    }

    private void close(BookingStatus as, Reasoned act) {
        become(as, act);
        closing = new Closing(act);
    }

    private void become(BookingStatus to, Reasoned act) {
        if (!status.allows(to)) {
            throw new BookingStateException(status, to);
        }
        history.add(new StatusChange(this, status, to, act));
        status = to;
    }

    /** Whether it keeps its time at this instant: a hold that has run out does not. */
    public boolean occupies(Instant now) {
        return status.occupiesTime() && !hasRunOut(now);
    }

    /** Whether its hold has run out undecided. */
    public boolean hasRunOut(Instant now) {
        return status == BookingStatus.HELD && !heldUntil.isAfter(now);
    }

    public UUID requestKey() {
        return requestKey;
    }

    public long siteId() {
        return siteId;
    }

    public VisitSubject subject() {
        return new VisitSubject(
                clientId,
                courseId == null ? 0 : courseId,
                new VisitStep(kind, ordinal == null ? 0 : ordinal));
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

    public Optional<Instant> heldUntil() {
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
}
