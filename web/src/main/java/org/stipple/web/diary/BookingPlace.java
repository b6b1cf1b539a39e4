package org.stipple.web.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A place in the diary that is handed on to the page that books; as text it goes on an address that
 * names something already.
 *
 * @param day null for none in particular
 * @param time null for none in particular
 * @param personId 0 for nobody in particular
 * @param roomId 0 for none in particular
 */
public record BookingPlace(LocalDate day, LocalTime time, long personId, long roomId)
        implements Serializable {

    @Override
    public String toString() {
        StringBuilder rest = new StringBuilder();
        if (day != null) {
            rest.append("&day=").append(day);
        }
        if (time != null) {
            rest.append("&time=").append(time);
        }
        if (personId != 0) {
            rest.append("&person=").append(personId);
        }
        if (roomId != 0) {
            rest.append("&room=").append(roomId);
        }
        return rest.toString();
    }
}
