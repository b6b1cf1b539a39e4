package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How much there is on a day.
 *
 * @param day in the clinic's zone
 * @param ahead visits that are still to come or under way, without holds
 * @param held times that are held while a colleague or a client decides
 * @param done visits that have been
 * @param givenUp bookings that were cancelled, moved or missed
 * @param minutes for which people are taken, preparation and clean-up included
 */
public record DayLoad(LocalDate day, int ahead, int held, int done, int givenUp, int minutes)
        implements Serializable {

    static DayLoad none(LocalDate day) {
        return new DayLoad(day, 0, 0, 0, 0, 0);
    }

    /** Visits that have been or are to come, without holds. */
    public int visits() {
        return ahead + done;
    }

    public boolean isEmpty() {
        return ahead + held + done == 0;
    }
}
