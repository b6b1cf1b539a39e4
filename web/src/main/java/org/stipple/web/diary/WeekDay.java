package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the strip above the diary.
 *
 * @param name weekday and day of the month
 * @param word how many visits there are, or that the clinic is closed
 * @param dots a class for each: a visit, or room for one
 * @param label all of it, for those who hear the page
 * @param shown whether it is the day that the page shows
 * @param closed whether the clinic does not open, and nobody is booked
 * @param past whether it is over
 */
public record WeekDay(
        LocalDate day,
        String name,
        String word,
        List<String> dots,
        String label,
        boolean shown,
        boolean closed,
        boolean past) {

    public WeekDay {
        dots = List.copyOf(dots);
    }
}
