package org.stipple.web.scheduling;

import java.time.LocalDate;
import org.stipple.timing.Verdict;

/**
 * A day of the grid.
 *
 * @param verdict null where the policy says nothing
 * @param note beside the number: the month, or today
 * @param free how many times are free, in words; of a closed day, what it is called
 * @param word what stands there instead of a verdict
 * @param label all of it, for those who hear it
 */
public record DayCell(
        LocalDate day,
        Verdict verdict,
        String note,
        String free,
        String word,
        String label,
        boolean isOffered,
        boolean isAsked,
        boolean isToday) {

    public String getLook() {
        return isToday ? "is-today" : "";
    }
}
