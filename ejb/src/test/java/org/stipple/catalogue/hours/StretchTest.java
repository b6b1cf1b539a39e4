package org.stipple.catalogue.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final LocalDate MON_2026_12_07 = LocalDate.of(2026, 12, 7);

    @Test
    void wholeDaysEndWithTheirLast() {
        Stretch week = Stretch.ofDays(MON_2026_12_07, MON_2026_12_07.plusDays(4));

        assertTrue(week.isWholeDays());
        assertEquals(MON_2026_12_07.plusDays(4), week.lastDay());
        assertEquals(5, week.days());
        assertTrue(week.touches(MON_2026_12_07.plusDays(4)));
        assertFalse(week.touches(MON_2026_12_07.plusDays(5)));
    }

    @Test
    void anAfternoonIsNoWholeDay() {
        Stretch afternoon =
                new Stretch(
                        MON_2026_12_07.atTime(13, 0), MON_2026_12_07.plusDays(1).atStartOfDay());

        assertFalse(afternoon.isWholeDays());
        assertEquals(MON_2026_12_07, afternoon.lastDay());
        assertEquals(1, afternoon.days());
    }

    @Test
    void whatFollowsDoesNotOverlap() {
        Stretch monday = Stretch.ofDays(MON_2026_12_07, MON_2026_12_07);
        LocalDate tuesday = MON_2026_12_07.plusDays(1);

        assertFalse(monday.overlaps(Stretch.ofDays(tuesday, tuesday)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Stretch(tuesday.atStartOfDay(), tuesday.atStartOfDay()));
    }

    @Test
    void aSpecialDayIsKeptInMinutesAndToldAgain() {
        SpecialDay day =
                new SpecialDay(
                        MON_2026_12_07,
                        List.of(
                                new Hours(
                                        MON_2026_12_07.getDayOfWeek(),
                                        LocalTime.of(13, 30),
                                        LocalTime.of(18, 0)),
                                new Hours(
                                        MON_2026_12_07.getDayOfWeek(),
                                        LocalTime.MIDNIGHT,
                                        LocalTime.of(12, 5))),
                        "x");

        assertEquals(List.of(0, 725, 810, 1080), boxed(day.minutes()));
        assertEquals(day, SpecialDay.of(day.day(), day.minutes(), day.note()));
        assertTrue(SpecialDay.of(day.day(), new int[0], "").isClosed());
    }

    @Test
    void theHoursOfASpecialDayAreItsOwnAndDoNotOverlap() {
        Hours tuesday =
                new Hours(
                        MON_2026_12_07.plusDays(1).getDayOfWeek(),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0));

        assertThrows(
                IllegalArgumentException.class,
                () -> new SpecialDay(MON_2026_12_07, List.of(tuesday), ""));
        assertThrows(
                OverlappingHoursException.class,
                () -> new SpecialDay(MON_2026_12_07.plusDays(1), List.of(tuesday, tuesday), ""));
    }

    private static List<Integer> boxed(int[] minutes) {
        return java.util.Arrays.stream(minutes).boxed().toList();
    }
}
