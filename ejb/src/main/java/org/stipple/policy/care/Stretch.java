package org.stipple.policy.care;

import java.time.LocalDate;
import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CarePoint.OfDays;
import org.stipple.policy.table.CarePoint.OfHours;
import org.stipple.policy.table.CareRow;

/**
 * A run of places around a session, first and last inclusive. The day of the session is two places,
 * since what holds until the session begins has ended when aftercare starts: place 0 is that day
 * after the session, place -1 the same day before it, -2 the day before.
 *
 * @param last {@link Contradiction#NO_END} where nothing of this session ends it
 */
record Stretch(int first, int last) {

    static final Stretch NONE = new Stretch(0, -1);

    /** All that follows a session. */
    static final Stretch AFTER = new Stretch(0, Contradiction.NO_END);

    private static final int HOURS_OF_A_DAY = 24;
    private static final Stretch BEFORE = new Stretch(Integer.MIN_VALUE, -1);

    /**
     * When the line holds if its session is on this day. Hours count as whole days: the first 24
     * are day 0. {@code COURSE_END} is the day of the last session, so it ends nothing before that.
     *
     * @param last whether the session is the last of the course
     * @throws IllegalArgumentException if a cell of the line is not what it should be
     */
    static Stretch of(CareRow line, LocalDate session, boolean last) {
        return new Stretch(first(line.starts(), session), last(line.ends(), session, last));
    }

    private static int first(String starts, LocalDate session) {
        CarePoint point = CarePoint.parse(starts);
        return point instanceof OfHours after
                ? after.hours() / HOURS_OF_A_DAY
                : ((OfDays) point).placeAround(session);
    }

    private static int last(String ends, LocalDate session, boolean last) {
        if (ends.isEmpty()) {
            return Contradiction.NO_END;
        }
        if (ends.equals(CarePoint.COURSE_END)) {
            return last ? 0 : Contradiction.NO_END;
        }
        CarePoint point = CarePoint.parse(ends);
        return point instanceof OfHours after
                ? (after.hours() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY - 1
                : ((OfDays) point).placeAround(session);
    }

    /** What of it lies before the session begins. */
    Stretch beforeSession() {
        return and(BEFORE);
    }

    /** What of it lies after the session. */
    Stretch afterSession() {
        return and(AFTER);
    }

    /** The places of both. */
    Stretch and(Stretch other) {
        return new Stretch(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** From the first place of either to the last of either. */
    Stretch hull(Stretch other) {
        return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** The days of this preparation, counted from a session so many days before. */
    Stretch countedFrom(int daysBefore) {
        return new Stretch(daysBefore + day(first), daysBefore + day(last));
    }

    boolean isEmpty() {
        return last < first;
    }

    boolean isOpen() {
        return last == Contradiction.NO_END;
    }

    int firstDay() {
        return day(first);
    }

    int lastDay() {
        return day(last);
    }

    private static int day(int place) {
        return place < 0 ? place + 1 : place;
    }
}
