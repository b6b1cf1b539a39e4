package org.stipple.catalogue.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"09:00, 09:00", "18:00, 09:00"})
    void hoursEndAfterTheyStart(LocalTime starts, LocalTime ends) {
        assertThrows(IllegalArgumentException.class, () -> new Hours(MONDAY, starts, ends));
    }

    @ParameterizedTest(name = "09:00 to 13:00 and {0} to {1}: {2}")
    @CsvSource({
        "13:00, 18:00, false",
        "08:00, 09:00, false",
        "12:59, 18:00, true",
        "08:00, 09:01, true",
        "10:00, 11:00, true",
        "09:00, 13:00, true",
        "08:00, 18:00, true"
    })
    void hoursOverlapWhereBothCoverAMoment(LocalTime starts, LocalTime ends, boolean overlap) {
        Hours morning = new Hours(MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0));
        Hours other = new Hours(MONDAY, starts, ends);

        assertEquals(overlap, morning.overlaps(other));
        assertEquals(overlap, other.overlaps(morning));
    }

    @Test
    void hoursOfDifferentDaysDoNotOverlap() {
        Hours monday = new Hours(MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 0));
        Hours tuesday = new Hours(TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0));

        assertEquals(List.of(monday, tuesday), new WeeklyHours(List.of(monday, tuesday)).spans());
    }

    @Test
    void aWeekIsKeptInOrder() {
        Hours morning = new Hours(TUESDAY, LocalTime.of(9, 0), LocalTime.of(13, 0));
        Hours afternoon = new Hours(TUESDAY, LocalTime.of(13, 0), LocalTime.of(18, 0));
        Hours saturday = new Hours(SATURDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));

        WeeklyHours week = new WeeklyHours(List.of(saturday, afternoon, morning));

        assertEquals(List.of(morning, afternoon, saturday), week.spans());
    }

    @Test
    void aWeekWithAnOverlapNamesTheDay() {
        Hours all = new Hours(TUESDAY, LocalTime.of(9, 0), LocalTime.of(18, 0));
        Hours late = new Hours(TUESDAY, LocalTime.of(17, 0), LocalTime.of(20, 0));

        OverlappingHoursException refused =
                assertThrows(
                        OverlappingHoursException.class, () -> new WeeklyHours(List.of(all, late)));

        assertEquals(List.of(TUESDAY), refused.parameters());
    }

    @Test
    void theSameHoursGoForSeveralDaysAtOnce() {
        WeeklyHours week =
                WeeklyHours.on(
                        List.of(SATURDAY, MONDAY, MONDAY), LocalTime.of(9, 0), LocalTime.of(18, 0));

        assertEquals(List.of(MONDAY, SATURDAY), week.spans().stream().map(Hours::weekday).toList());
    }
}
