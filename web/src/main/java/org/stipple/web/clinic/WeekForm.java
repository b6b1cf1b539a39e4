package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;

/** The hours of a week as a form shows them: one line a day. */
public class WeekForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DayHours USUAL =
            new DayHours(List.of(new DaySpan(LocalTime.of(9, 0), LocalTime.of(18, 0))));

    private final List<WeekdayForm> days;

    WeekForm(List<Hours> week) {
        days =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WeekdayForm(day, DayHours.on(day, week)))
                        .toList();
    }

    public List<WeekdayForm> getDays() {
        return days;
    }

    /** Nine to six from Monday to Friday, nothing at the week's end. */
    public void fillUntilFriday() {
        fillUntil(DayOfWeek.FRIDAY);
    }

    /** Nine to six from Monday to Saturday, nothing on Sunday. */
    public void fillUntilSaturday() {
        fillUntil(DayOfWeek.SATURDAY);
    }

    private void fillUntil(DayOfWeek last) {
        days.forEach(
                day -> day.setHours(day.getWeekday().compareTo(last) <= 0 ? USUAL : DayHours.NONE));
    }

    /** Gives every later day of the week the hours of {@code source}. */
    public void copyDown(WeekdayForm source) {
        days.stream()
                .filter(day -> day.getWeekday().compareTo(source.getWeekday()) > 0)
                .forEach(day -> day.setHours(source.getHours()));
    }

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.getHours().isEmpty());
    }

    WeeklyHours hours() {
        return new WeeklyHours(
                days.stream().flatMap(day -> day.getHours().on(day.getWeekday())).toList());
    }
}
