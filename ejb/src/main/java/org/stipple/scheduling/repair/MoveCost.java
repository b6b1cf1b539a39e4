package org.stipple.scheduling.repair;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.stipple.scheduling.slot.FreeSlot;

/**
 * What moves cost: the first figure counts, then the next.
 *
 * @param wrong visits that stay though they cannot
 * @param moved visits that are moved
 * @param days by which they are moved, earlier or later, together
 * @param persons visits that change hands
 * @param rooms visits that change rooms
 * @param minutes by which the time of day changes, together
 */
record MoveCost(int wrong, int moved, long days, int persons, int rooms, long minutes)
        implements Comparable<MoveCost> {

    static final MoveCost NONE = new MoveCost(0, 0, 0, 0, 0, 0);
    private static final MoveCost WRONG = new MoveCost(1, 0, 0, 0, 0, 0);
    private static final long DAY = Duration.ofDays(1).toMinutes();

    private static final Comparator<MoveCost> BY_FIGURES =
            Comparator.comparingInt(MoveCost::wrong)
                    .thenComparingInt(MoveCost::moved)
                    .thenComparingLong(MoveCost::days)
                    .thenComparingInt(MoveCost::persons)
                    .thenComparingInt(MoveCost::rooms)
                    .thenComparingLong(MoveCost::minutes);

    /** Of moving a visit there; the time of day to a few minutes, whichever the zone. */
    static MoveCost of(Standing visit, LocalDate day, FreeSlot slot) {
        FreeSlot now = visit.slot();
        long later = Duration.between(now.startsAt(), slot.startsAt()).toMinutes();
        long within = Math.floorMod(later, DAY);
        return new MoveCost(
                0,
                1,
                distance(visit, day),
                slot.personId() == now.personId() ? 0 : 1,
                slot.roomId() == now.roomId() ? 0 : 1,
                Math.min(within, DAY - within));
    }

    static long distance(Standing visit, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(visit.day(), day));
    }

    MoveCost withOneWrong() {
        return plus(WRONG);
    }

    MoveCost plus(MoveCost other) {
        return new MoveCost(
                wrong + other.wrong,
                moved + other.moved,
                days + other.days,
                persons + other.persons,
                rooms + other.rooms,
                minutes + other.minutes);
    }

    /** At least this, were one more moved by so many days. */
    MoveCost withOneMoved(long by) {
        return new MoveCost(wrong, moved + 1, days + by, persons, rooms, minutes);
    }

    @Override
    public int compareTo(MoveCost other) {
        return BY_FIGURES.compare(this, other);
    }
}
