package org.stipple.scheduling.placing;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * What it costs a client to be moved, in points that weigh against each other. Another day is worse
 * than another person, and that is worse than another hour: she took the day off.
 */
final class Cost {

    /** One visit without a place is worse than overrides for all the others. */
    static final int UNPLACED = 10_000;

    static final int CLIENT_TOLD = 50;
    static final int NOT_RECOMMENDED = 60;

    private static final int ANOTHER_DAY = 100;
    private static final int EACH_DAY = 20;
    private static final int ANOTHER_PERSON = 30;
    private static final int ANOTHER_ROOM = 1;
    private static final int MOST_FOR_TIME = 24;
    private static final int MINUTES_A_POINT = 15;

    private Cost() {}

    /** All of it, for one visit by itself. */
    static int of(Place now, Candidate to) {
        return day(now, to.place())
                + person(now, to.place())
                + time(now, to.place())
                + room(now, to.place())
                + (to.fit().isRecommended() ? 0 : NOT_RECOMMENDED)
                + (to.fit().needsOverride() ? UNPLACED : 0);
    }

    static int day(Place now, Place to) {
        int away = (int) Math.abs(ChronoUnit.DAYS.between(now.day(), to.day()));
        return away == 0 ? 0 : ANOTHER_DAY + EACH_DAY * away;
    }

    static int person(Place now, Place to) {
        return now.personId() == to.personId() ? 0 : ANOTHER_PERSON;
    }

    static int room(Place now, Place to) {
        return now.roomId() == to.roomId() ? 0 : ANOTHER_ROOM;
    }

    // Whole days apart are the same time; an hour that a clock change brings is no matter.
    static int time(Place now, Place to) {
        Duration apart = Duration.between(now.time().visitStart(), to.time().visitStart()).abs();
        long day = Duration.ofDays(1).toMinutes();
        long within = apart.toMinutes() % day;
        long nearest = Math.min(within, day - within);
        return (int) Math.min(MOST_FOR_TIME, nearest / MINUTES_A_POINT);
    }
}
