package org.stipple.recall.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.timeline.DueDays;

/** The days that the rules state, or the clinic's defaults where they are silent; inclusive. */
@Embeddable
public class DueBounds {

    private LocalDate dueOn;

    @Column(name = "overdue_after")
    private LocalDate lastDay;

    private LocalDate latestOn;
    private boolean dueByDefault;
    private boolean lastByDefault;

    protected DueBounds() {}

    /** Nobody said anything yet. */
    static DueBounds none() {
        return new DueBounds();
    }

    /**
     * @param latest after this day it has lapsed; empty where no rule says so
     */
    public DueBounds(DueDays due, Optional<LocalDate> latest) {
        dueOn = due.dueOn();
        lastDay = due.lastDay();
        latestOn = latest.orElse(null);
        dueByDefault = due.dueByDefault();
        lastByDefault = due.lastByDefault();
    }

    DueDays days() {
        return new DueDays(dueOn, lastDay, dueByDefault, lastByDefault);
    }

    Optional<LocalDate> latest() {
        return Optional.ofNullable(latestOn);
    }

    /**
     * Where it stands by the calendar alone, and until when.
     *
     * @param own the day that was agreed with the client: one before the rules' due day makes it
     *     due from then on, a later one changes nothing
     * @param lookAhead days before the due day from which it is upcoming, inclusive
     */
    Standing on(LocalDate today, Optional<LocalDate> own, int lookAhead) {
        LocalDate from = own.filter(day -> day.isBefore(dueOn)).orElse(dueOn);
        LocalDate latest = latest().orElse(LocalDate.MAX);
        DueDays due = new DueDays(from, lastDay, dueByDefault, lastByDefault);
        RecallState state = RecallState.of(due, latest, today, lookAhead);
        return new Standing(state, turnsOn(state, from, lookAhead));
    }

    private LocalDate turnsOn(RecallState state, LocalDate from, int lookAhead) {
        return switch (state) {
            case LATER -> from.minusDays(lookAhead);
            case UPCOMING -> from;
            case DUE -> earlier(lastDay).plusDays(1);
            case OVERDUE -> latestOn == null ? null : latestOn.plusDays(1);
            case LAPSED, BOOKED, DONE, DECLINED, CEASED -> null;
        };
    }

    private LocalDate earlier(LocalDate day) {
        return latest().filter(latest -> latest.isBefore(day)).orElse(day);
    }

    /**
     * @param turnsOn the day on which the calendar alone changes it; null for never
     */
    record Standing(RecallState state, LocalDate turnsOn) {}
}
