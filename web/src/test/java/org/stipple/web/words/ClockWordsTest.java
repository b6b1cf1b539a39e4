package org.stipple.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-27 | Europe/Berlin       | ''",
                "2027-03-28 | Europe/Berlin       | Clocks go forward: there is no time from 02:00 to 03:00.",
                "2027-03-29 | Europe/Berlin       | ''",
                "2026-10-25 | Europe/Berlin       | Clocks go back: the time from 02:00 to 03:00 comes twice, and a visit takes the first.",
                "2026-10-26 | Europe/Berlin       | ''",
                "2027-10-31 | Europe/Berlin       | Clocks go back: the time from 02:00 to 03:00 comes twice, and a visit takes the first.",
                "2027-03-28 | Europe/London       | Clocks go forward: there is no time from 01:00 to 02:00.",
                // Where the clock is changed at midnight, and by half an hour.
                "2027-03-27 | Asia/Beirut         | ''",
                "2027-03-28 | Asia/Beirut         | Clocks go forward: there is no time from 00:00 to 01:00.",
                "2026-10-04 | Australia/Lord_Howe | Clocks go forward: there is no time from 02:00 to 02:30.",
                "2027-03-28 | Asia/Dubai          | ''",
            })
    void aDayOnWhichTheClockIsChangedSaysSo(LocalDate day, String zone, String said) {
        assertEquals(said, clock(day, zone).change());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2027-03-27, Europe/Berlin, Times at the clinic: Central European Standard Time (GMT+1)",
        "2027-03-28, Europe/Berlin, Times at the clinic: Central European Summer Time (GMT+2)",
        "2027-03-28, Asia/Dubai, Times at the clinic: Gulf Standard Time (GMT+4)",
    })
    void theClocksZoneIsNamedAsOfThatDay(LocalDate day, String zone, String said) {
        assertEquals(said, clock(day, zone).zone());
    }

    @ParameterizedTest(name = "{0} in London: {1}")
    @CsvSource({
        "2026-10-24T23:30:00Z, Times at the clinic: British Summer Time (GMT+1)",
        "2026-10-25T00:59:00Z, Times at the clinic: British Summer Time (GMT+1)",
        "2026-10-25T01:00:00Z, Times at the clinic: Greenwich Mean Time (GMT)",
    })
    void onADayOfChangeAVisitIsToldByTheClockAtItsOwnTime(Instant visit, String said) {
        assertEquals(said, clock(LocalDate.of(2026, 10, 25), "Europe/London").zoneAt(visit));
    }

    private static ClockWords clock(LocalDate day, String zone) {
        return new ClockWords(day, ZoneId.of(zone), new Wording(Locale.UK, TODAY));
    }
}
