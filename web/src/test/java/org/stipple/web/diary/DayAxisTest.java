package org.stipple.web.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.slot.Spans;

/** Where the hours of a day lie, on days of 23, 24 and 25 hours. */
class DayAxisTest {

    private static final ZoneId MANCHESTER = ZoneId.of("Europe/London");
    private static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);
    private static final LocalDate SPRING_SUN_2026_03_29 = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN_SUN_2026_10_25 = LocalDate.of(2026, 10, 25);

    @Test
    void whole_hours_around_what_is_drawn_are_shown() {
        DayAxis axis = axis(WED_2026_01_14, "08:45", "18:15");

        assertEquals(List.of("08:00", "18:00"), ends(axis));
        assertEquals(11, axis.hours());
        assertEquals("--at:0.000%", axis.names(LocalTime::toString).get(0).place());
        assertEquals("--at:90.909%", axis.names(LocalTime::toString).get(10).place());
    }

    @Test
    void what_ends_on_the_hour_adds_no_further_hour() {
        assertEquals(10, axis(WED_2026_01_14, "08:00", "18:00").hours());
    }

    @Test
    void a_day_without_anything_shows_the_usual_hours() {
        DayAxis axis = DayAxis.around(WED_2026_01_14, MANCHESTER, Spans.NONE);

        assertEquals(List.of("08:00", "17:00"), ends(axis));
    }

    @Test
    void a_visit_reaches_from_its_start_to_its_end() {
        DayAxis axis = axis(WED_2026_01_14, "08:00", "18:00");

        assertEquals(
                "--at:10.000%;--wide:25.000%",
                axis.place(at(WED_2026_01_14, "09:00"), at(WED_2026_01_14, "11:30")));
    }

    @Test
    void what_lies_outside_is_drawn_at_the_edge() {
        DayAxis axis = axis(WED_2026_01_14, "08:00", "18:00");

        assertEquals(0, axis.at(at(WED_2026_01_14, "06:00")));
        assertEquals(100, axis.at(at(WED_2026_01_14, "22:00")));
        assertFalse(axis.contains(at(WED_2026_01_14, "18:00")));
        assertTrue(axis.contains(at(WED_2026_01_14, "08:00")));
    }

    @Test
    void an_hour_that_the_clock_skips_in_spring_is_not_drawn() {
        DayAxis axis = axis(SPRING_SUN_2026_03_29, "00:00", "10:00");

        assertEquals(9, axis.hours());
        assertEquals(List.of("00:00", "02:00", "03:00", "04:00"), names(axis).subList(0, 4));
        assertEquals(100 / 9.0, axis.at(at(SPRING_SUN_2026_03_29, "02:00")), 1e-9);
    }

    @Test
    void an_hour_that_the_clock_shows_twice_in_autumn_is_drawn_twice() {
        DayAxis axis = axis(AUTUMN_SUN_2026_10_25, "00:00", "10:00");

        assertEquals(11, axis.hours());
        assertEquals(List.of("00:00", "01:00", "01:00", "02:00"), names(axis).subList(0, 4));
        assertEquals(300 / 11.0, axis.at(at(AUTUMN_SUN_2026_10_25, "02:00")), 1e-9);
    }

    @Test
    void the_whole_of_each_change_day_has_its_23_and_25_hours() {
        assertEquals(23, wholeDay(SPRING_SUN_2026_03_29).hours());
        assertEquals(25, wholeDay(AUTUMN_SUN_2026_10_25).hours());
    }

    private static DayAxis wholeDay(LocalDate day) {
        return DayAxis.around(
                day, MANCHESTER, Spans.of(second(day, "00:00"), second(day.plusDays(1), "00:00")));
    }

    private static DayAxis axis(LocalDate day, String from, String until) {
        return DayAxis.around(day, MANCHESTER, Spans.of(second(day, from), second(day, until)));
    }

    private static long second(LocalDate day, String time) {
        return at(day, time).getEpochSecond();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(MANCHESTER).toInstant();
    }

    private static List<String> names(DayAxis axis) {
        return axis.names(LocalTime::toString).stream().map(HourName::time).toList();
    }

    private static List<String> ends(DayAxis axis) {
        List<String> names = names(axis);
        return List.of(names.get(0), names.get(names.size() - 1));
    }
}
