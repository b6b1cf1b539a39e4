package org.stipple.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.report.words.ReportWords;

class RhythmTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Thu 1 Jan 2026 is a Thursday; British summer time is from 29 March to 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        // A week: later on the day, a moment later, and from another weekday.
        "WEEK,  1, 08:00, 2026-01-05T07:59:59Z, 2026-01-05T08:00:00Z",
        "WEEK,  1, 08:00, 2026-01-05T08:00:00Z, 2026-01-12T08:00:00Z",
        "WEEK,  7, 23:59, 2026-01-05T08:00:00Z, 2026-01-11T23:59:00Z",
        // A month: its first, its 28th, and its last whatever that is.
        "MONTH, 1, 08:00, 2026-01-01T08:00:00Z, 2026-02-01T08:00:00Z",
        "MONTH, 28, 08:00, 2026-02-01T08:00:00Z, 2026-02-28T08:00:00Z",
        "MONTH, 31, 08:00, 2026-02-01T08:00:00Z, 2026-02-28T08:00:00Z",
        "MONTH, 31, 08:00, 2028-02-01T08:00:00Z, 2028-02-29T08:00:00Z",
        "MONTH, 31, 08:00, 2026-02-28T08:00:00Z, 2026-03-31T07:00:00Z",
        "MONTH, 31, 08:00, 2026-03-31T07:00:00Z, 2026-04-30T07:00:00Z",
        // The year ends.
        "WEEK,  4, 08:00, 2025-12-31T08:00:00Z, 2026-01-01T08:00:00Z",
        "MONTH, 31, 08:00, 2026-11-30T08:00:00Z, 2026-12-31T08:00:00Z",
        "MONTH, 31, 08:00, 2026-12-31T08:00:00Z, 2027-01-31T08:00:00Z",
        "MONTH, 1, 00:00, 2026-12-31T23:59:59Z, 2027-01-01T00:00:00Z",
        // Clocks go forward from 01:00 to 02:00: what lies between comes an hour later, once.
        "WEEK,  7, 01:30, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
        "WEEK,  7, 01:30, 2026-03-29T01:30:00Z, 2026-04-05T00:30:00Z",
        // Clocks go back from 02:00 to 01:00: the first time alone.
        "WEEK,  7, 01:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "WEEK,  7, 01:30, 2026-10-25T00:30:00Z, 2026-11-01T01:30:00Z",
        "WEEK,  7, 01:30, 2026-10-25T00:45:00Z, 2026-11-01T01:30:00Z",
        // The day is that of the zone: at 23:30 UTC in summer it is tomorrow there.
        "MONTH, 1, 00:15, 2026-06-30T23:00:00Z, 2026-06-30T23:15:00Z",
    })
    void next_is_the_first_moment_after(
            Every every, int day, LocalTime at, Instant after, Instant next) {
        assertEquals(next, new Rhythm(every, day, at).next(after, LONDON));
    }

    @Test
    void in_a_year_there_is_one_moment_a_week_and_one_a_month() {
        for (LocalTime at = LocalTime.of(0, 0); at.getHour() < 4; at = at.plusMinutes(15)) {
            assertEquals(52, moments(Rhythm.weekly(DayOfWeek.SUNDAY, at)), at.toString());
            assertEquals(12, moments(Rhythm.monthly(Rhythm.LAST_DAY, at)), at.toString());
        }
    }

    private static long moments(Rhythm rhythm) {
        Instant first = LocalDate.of(2026, 1, 1).atStartOfDay(LONDON).toInstant();
        Instant end = LocalDate.of(2027, 1, 1).atStartOfDay(LONDON).toInstant();
        return Stream.iterate(
                        rhythm.next(first.minusSeconds(1), LONDON),
                        moment -> moment.isBefore(end),
                        moment -> rhythm.next(moment, LONDON))
                .count();
    }

    @Test
    void a_day_that_a_zone_leaves_out_is_told_on_the_next() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        Instant thursday = Instant.parse("2011-12-29T20:00:00Z");

        // Fri 30 Dec 2011 was none there: its 08:00 is that of the Saturday.
        assertEquals(
                Instant.parse("2011-12-30T18:00:00Z"),
                Rhythm.weekly(DayOfWeek.FRIDAY, LocalTime.of(8, 0)).next(thursday, samoa));
    }

    @ParameterizedTest
    @CsvSource({
        // On time, a minute late, and with one, two and many missed.
        "2026-01-05T08:00:00Z, 2026-01-05T08:00:00Z",
        "2026-01-05T08:01:00Z, 2026-01-05T08:00:00Z",
        "2026-01-12T07:59:59Z, 2026-01-05T08:00:00Z",
        "2026-01-12T08:00:00Z, 2026-01-12T08:00:00Z",
        "2026-01-25T08:00:00Z, 2026-01-19T08:00:00Z",
        "2027-01-05T08:00:00Z, 2027-01-04T08:00:00Z",
    })
    void of_what_was_missed_the_last_alone_is_made_up_for(Instant now, Instant latest) {
        Instant due = Instant.parse("2026-01-05T08:00:00Z");

        assertEquals(
                latest,
                Rhythm.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0)).latest(due, now, LONDON));
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 0", "WEEK, 8", "MONTH, 0", "MONTH, 29", "MONTH, 30", "MONTH, 32"})
    void a_day_that_not_every_week_or_month_has_is_none(Every every, int day) {
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(every, day, LocalTime.NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 1, every Monday at 07:30",
        "WEEK, 7, every Sunday at 07:30",
        "MONTH, 1, on the 1st of each month at 07:30",
        "MONTH, 22, on the 22nd of each month at 07:30",
        "MONTH, 28, on the 28th of each month at 07:30",
        "MONTH, 31, on the last day of each month at 07:30",
    })
    void it_is_said_in_words(Every every, int day, String said) {
        RhythmWords words = new RhythmWords(new ReportWords("sessions", Locale.UK), Locale.UK);

        assertEquals(said, words.in(new Rhythm(every, day, LocalTime.of(7, 30))));
    }
}
