package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;

class WeekFormTest {

    @Test
    void aWeekIsFilledInOneGo() {
        WeekForm week = new WeekForm(List.of());

        week.fillUntilSaturday();

        assertEquals(
                List.of(
                        "09:00–18:00",
                        "09:00–18:00",
                        "09:00–18:00",
                        "09:00–18:00",
                        "09:00–18:00",
                        "09:00–18:00",
                        ""),
                shown(week));
    }

    @Test
    void aDayIsCopiedToThoseAfterIt() {
        WeekForm week = new WeekForm(List.of());
        week.getDays().get(0).setHours(DayHours.parse("8-12"));
        week.getDays().get(4).setHours(DayHours.parse("9-13, 14-18"));

        week.copyDown(week.getDays().get(4));

        assertEquals(
                List.of(
                        "08:00–12:00",
                        "",
                        "",
                        "",
                        "09:00–13:00, 14:00–18:00",
                        "09:00–13:00, 14:00–18:00",
                        "09:00–13:00, 14:00–18:00"),
                shown(week));
    }

    @Test
    void whatIsShownIsWhatIsSaved() {
        List<Hours> hours =
                List.of(
                        new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new Hours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                        new Hours(DayOfWeek.SUNDAY, LocalTime.of(10, 0), LocalTime.of(12, 30)));

        assertEquals(new WeeklyHours(hours), new WeekForm(hours).hours());
    }

    @Test
    void aWeekWithoutHoursIsEmpty() {
        assertTrue(new WeekForm(List.of()).isEmpty());
    }

    private static List<String> shown(WeekForm week) {
        return week.getDays().stream().map(day -> day.getHours().toString()).toList();
    }
}
