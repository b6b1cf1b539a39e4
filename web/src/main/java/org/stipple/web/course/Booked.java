package org.stipple.web.course;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.timing.Verdict;

/**
 * A visit that is booked or held, as the overview tells it.
 *
 * @param id of the booking; 0 for none
 * @param ordinal of a session or touch-up; 0 for anything else
 * @param where person and room in words
 * @param held whether it is not sure yet
 * @param verdict when it was booked; null where it is not judged
 */
public record Booked(
        long id,
        VisitKind kind,
        int ordinal,
        LocalDate day,
        Instant start,
        Instant end,
        String where,
        boolean held,
        Verdict verdict)
        implements Serializable {

    static final Booked NONE = new Booked(0, null, 0, null, null, null, "", false, null);

    public boolean isBooked() {
        return id != 0;
    }
}
