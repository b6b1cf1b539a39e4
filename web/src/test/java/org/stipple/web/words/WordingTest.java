package org.stipple.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);

    private final Wording wording = new Wording(Locale.UK, WED_14_JAN);

    @ParameterizedTest
    @CsvSource({
        "2026-01-14, today",
        "2026-01-13, yesterday",
        "2026-01-15, tomorrow",
        "2026-01-20, in 6 days",
        "2026-01-06, 8 days ago",
        "2026-03-23, in 68 days",
        "2023-01-14, '1,096 days ago'"
    })
    void aDayIsToldByHowFarItIs(LocalDate day, String words) {
        assertEquals(words, wording.relative(day));
    }

    @Test
    void aDayHasItsWeekdayAndItsYearWhereThatIsNotPlain() {
        assertEquals("Wed 14 Jan", wording.day(WED_14_JAN));
        assertEquals("Tue 23 Dec", wording.day(LocalDate.of(2025, 12, 23)));
        assertEquals("Mon 4 Nov 2024", wording.day(LocalDate.of(2024, 11, 4)));
        assertEquals(
                "Tue 20 Jan – Tue 3 Feb",
                wording.days(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 2, 3)));
        assertEquals("Wednesday, 14 January", wording.dayInFull(WED_14_JAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-19T00:00, 2026-01-24T00:00, Mon 19 – Fri 23 Jan",
        "2026-01-19T00:00, 2026-01-20T00:00, Mon 19 Jan",
        "2026-01-19T12:00, 2026-01-19T14:30, 'Mon 19 Jan, 12:00–14:30'",
        "2026-01-19T12:00, 2026-01-20T00:00, 'Mon 19 Jan, 12:00–24:00'",
        "2026-01-19T12:00, 2026-01-23T10:00, 'Mon 19 Jan, 12:00 – Fri 23 Jan, 10:00'",
        "2026-01-19T00:00, 2026-01-23T10:00, 'Mon 19 Jan, 00:00 – Fri 23 Jan, 10:00'"
    })
    void timeInOnePieceIsToldInWholeDaysOrByTheClock(
            LocalDateTime from, LocalDateTime until, String words) {
        assertEquals(words, wording.stretch(from, until));
    }

    @Test
    void timesAreWrittenByTwentyFourHours() {
        assertEquals("09:05–14:00", wording.times(LocalTime.of(9, 5), LocalTime.of(14, 0)));
    }

    @ParameterizedTest
    @CsvSource({"240, 4 h", "210, 3 h 30 min", "45, 45 min", "61, 1 h 1 min"})
    void lengthsAreHoursAndMinutes(int minutes, String words) {
        assertEquals(words, wording.minutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "P4W, 4 weeks",
        "P1Y, 1 year",
        "P14M, 14 months",
        "P1Y2M, 1 year 2 months",
        "P5D, 5 days",
        "P1D, 1 day",
        "P0D, 0 days",
        "P7D, 1 week"
    })
    void periodsAreWords(String period, String words) {
        assertEquals(words, wording.period(Period.parse(period)));
    }
}
