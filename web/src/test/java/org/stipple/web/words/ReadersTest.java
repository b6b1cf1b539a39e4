package org.stipple.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private final DayReader days = new DayReader(new Wording(Locale.UK, LocalDate.of(2026, 1, 14)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Jan 2026",
                "Wed 14 Jan 2026",
                "Wednesday, 14 January 2026",
                "14/1/26",
                "14.01.2026",
                "14-1-2026",
                "2026-01-14",
                "14th january 2026",
                "14 jan, 2026"
            })
    void aDayIsReadAsPeopleTypeIt(String typed) {
        assertEquals(LocalDate.of(2026, 1, 14), days.read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "3/3/84, 1984-03-03",
        "3/3/26, 2026-03-03",
        "3/3/36, 2036-03-03",
        "3/3/37, 1937-03-03",
        "1 sept 2025, 2025-09-01"
    })
    void twoDigitsOfAYearAreOfTheHundredYearsThatEndInTen(String typed, LocalDate day) {
        assertEquals(day, days.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 Feb 1990 | February 1990 had 28 days. Enter a day such as 28 Feb 1990.",
                "31/4/2026 | April 2026 has 30 days. Enter a day such as 30 Apr 2026.",
                "14 Jan | The year is missing. Enter a day such as 14 Jan 2026.",
                "tomorrow | This is no day. Enter one such as 14 Jan 2026.",
                "14/13/2026 | This is no day. Enter one such as 14 Jan 2026.",
                "0 Jan 2026 | This is no day. Enter one such as 14 Jan 2026.",
                "1 Jan 0001 | This is no day. Enter one such as 14 Jan 2026."
            })
    void whatIsNoDayIsRefusedWithTheCure(String typed, String sentence) {
        assertEquals(
                sentence,
                assertThrows(UnreadableException.class, () -> days.read(typed)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "930, 09:30",
        "9:30, 09:30",
        "9.30, 09:30",
        "14:05, 14:05",
        "2pm, 14:00",
        "2:15 pm, 14:15",
        "12am, 00:00",
        "12 pm, 12:00",
        "0930, 09:30"
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TimeReader.find(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "9:60", "13pm", "noon", "9:3", "24:00"})
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(Optional.empty(), TimeReader.find(typed));
    }
}
