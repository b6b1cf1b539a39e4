package org.stipple.web.scheduling.visit;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * What can be done with a visit now, and by whom.
 *
 * @param treating whether the caller treats clients
 * @param managing whether the caller answers for the clinic
 */
public record VisitOffers(BookingRow row, Moment moment, boolean treating, boolean managing)
        implements Serializable {

    /**
     * When it is asked.
     *
     * @param lateCancelHours before the visit, within which giving it up counts as late
     */
    public record Moment(Instant now, LocalDate today, int lateCancelHours)
            implements Serializable {}

    private boolean is(BookingStatus status) {
        return row.status() == status;
    }

    private boolean isToday() {
        return row.time().day().equals(moment.today());
    }

    private boolean isPastDay() {
        return row.time().day().isBefore(moment.today());
    }

    /** Whether a request for an override waits for the caller. */
    public boolean isDecidable() {
        return isHeld() && !row.isOffered() && (treating || managing);
    }

    /** Whether its time is kept until the client agrees, or a review finds it needed. */
    public boolean isConfirmable() {
        return is(BookingStatus.TENTATIVE);
    }

    /** Whether its time is kept until a client of the waitlist has answered. */
    public boolean isOffered() {
        return isHeld() && row.isOffered();
    }

    /** Whether its time is kept until somebody has decided. */
    public boolean isHeld() {
        return is(BookingStatus.HELD) && !isRunOut();
    }

    /** Whether nobody decided in time: its time is free, though it was not closed yet. */
    public boolean isRunOut() {
        Instant until = row.request().until();
        return is(BookingStatus.HELD) && until != null && !until.isAfter(moment.now());
    }

    public boolean isArrivable() {
        return isToday() && (is(BookingStatus.BOOKED) || is(BookingStatus.NO_SHOW));
    }

    public boolean isArrived() {
        return is(BookingStatus.ARRIVED);
    }

    public boolean isStartable() {
        return treating && isToday() && (is(BookingStatus.BOOKED) || isArrived());
    }

    public boolean isUnderWay() {
        return treating && is(BookingStatus.IN_PROGRESS);
    }

    /** Whether it is over and nobody said what became of it. */
    public boolean isForgotten() {
        return row.status().isOpen()
                && !is(BookingStatus.HELD)
                && row.time().takenUntil().isBefore(moment.now());
    }

    /** Whether what was done can be recorded: under way, or of a past day and nobody said so. */
    public boolean isRecordable() {
        boolean left = isPastDay() && (is(BookingStatus.BOOKED) || isArrived());
        return treating && (is(BookingStatus.IN_PROGRESS) || left);
    }

    public boolean isMovable() {
        return row.status().allows(BookingStatus.MOVED) && !isRunOut() && !row.isOffered();
    }

    public boolean isCancellable() {
        return row.status().allows(BookingStatus.CANCELLED) && !isRunOut() && !row.isOffered();
    }

    /** Whether giving it up now counts as late. */
    public boolean isLateToCancel() {
        Duration limit = Duration.ofHours(moment.lateCancelHours());
        return row.status().allows(BookingStatus.LATE_CANCELLED)
                && moment.now().isAfter(row.time().visitStart().minus(limit));
    }

    /**
     * Whether there is a file of it for the client's calendar: once it is promised, till she came.
     */
    public boolean isForCalendar() {
        return switch (row.status()) {
            case TENTATIVE, BOOKED, ARRIVED, CANCELLED, LATE_CANCELLED -> true;
            case HELD, IN_PROGRESS, DONE, NO_SHOW, MOVED -> false;
        };
    }

    /** Whether that file takes it out of her calendar. */
    public boolean isOutOfCalendar() {
        return is(BookingStatus.CANCELLED) || is(BookingStatus.LATE_CANCELLED);
    }

    /** Whether the client may want it earlier. */
    public boolean isImprovable() {
        return isMovable()
                && BookingStatus.ahead().contains(row.status())
                && row.time().visitStart().isAfter(moment.now());
    }

    public boolean isMissable() {
        return is(BookingStatus.BOOKED) && row.time().visitStart().isBefore(moment.now());
    }

    /** What of this needs a reason, as the texts name it; nothing where nothing does. */
    public List<String> getReasons() {
        Map<String, Boolean> reasons = new LinkedHashMap<>();
        reasons.put("Decide", isDecidable());
        reasons.put("Start", isStartable());
        reasons.put("UndoStart", isUnderWay());
        reasons.put("NoShow", isMissable());
        reasons.put("Cancel", isCancellable());
        return reasons.keySet().stream().filter(reasons::get).toList();
    }

    public VisitKind getKind() {
        return row.subject().step().kind();
    }

    /** Whether the facts of this visit stand with its course. */
    public boolean isOfCourse() {
        return row.subject().step().needsCourse();
    }
}
