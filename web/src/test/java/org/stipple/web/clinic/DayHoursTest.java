package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.catalogue.hours.Hours;

class DayHoursTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9-18                 | 09:00–18:00",
                "9:00-18:00           | 09:00–18:00",
                "9.30 – 18h15         | 09:30–18:15",
                "9am to 6pm           | 09:00–18:00",
                "12am-12pm            | 00:00–12:00",
                "9-13, 14-18          | 09:00–13:00, 14:00–18:00",
                "14-18; 9-13          | 09:00–13:00, 14:00–18:00",
                "9-13,13-18           | 09:00–13:00, 13:00–18:00",
                "8-9 + 10-11 & 12-13  | 08:00–09:00, 10:00–11:00, 12:00–13:00"
            })
    void hoursAreReadAsTheyAreTyped(String typed, String read) {
        assertEquals(read, DayHours.parse(typed).toString());
    }

    @Test
    void whatIsShownIsReadAgain() {
        DayHours split = DayHours.parse("9-13, 14:30-18");

        assertEquals(split, DayHours.parse(split.toString()));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "\t"})
    void nothingTypedIsClosed(String typed) {
        assertTrue(DayHours.parse(typed).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "9",
                "9-",
                "-18",
                "9 18",
                "nine to six",
                "25-26",
                "9:60-10",
                "13pm-14pm",
                "9-13,",
                "9-24"
            })
    void whatIsNoHoursIsRefused(String typed) {
        assertEquals("hours.error.unreadable", refusal(typed).key());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"18-9", "9-9", "6pm-9am"})
    void hoursThatEndBeforeTheyStartAreRefused(String typed) {
        assertEquals("hours.error.backwards", refusal(typed).key());
    }

    @Test
    void anOverlapNamesBothSpans() {
        UnclearHoursException refused = refusal("12-18, 9-13");

        assertEquals("hours.error.overlap", refused.key());
        assertEquals(List.of("09:00–13:00", "12:00–18:00"), refused.parameters());
    }

    @Test
    void aDayTakesItsOwnHoursOutOfTheWeek() {
        Hours monday = new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0));
        Hours friday = new Hours(DayOfWeek.FRIDAY, LocalTime.of(10, 0), LocalTime.of(12, 0));

        assertEquals(
                "10:00–12:00", DayHours.on(DayOfWeek.FRIDAY, List.of(monday, friday)).toString());
    }

    private static UnclearHoursException refusal(String typed) {
        return assertThrows(UnclearHoursException.class, () -> DayHours.parse(typed));
    }
}
