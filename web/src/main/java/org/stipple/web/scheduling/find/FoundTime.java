package org.stipple.web.scheduling.find;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A free time.
 *
 * @param minutes of the client's own time with this person
 * @param times from when to when the client comes, in words
 * @param who person and room, in words
 * @param href where it is booked once something was read or decided; blank where nobody is named
 * @param direct whether one click books it
 */
public record FoundTime(
        LocalDate day,
        LocalTime time,
        long personId,
        long roomId,
        int minutes,
        String times,
        String who,
        String href,
        boolean direct)
        implements Serializable {

    /** Tells it from all others of the page. */
    public String getKey() {
        return day + " " + time + " " + personId;
    }
}
