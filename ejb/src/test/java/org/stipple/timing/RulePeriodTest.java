package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePeriodTest {

    @ParameterizedTest(name = "{0} and {1} is {2}: {3}")
    @CsvSource({
        "2026-01-07, P0D,      2026-01-07, the anchor's day",
        "2026-01-07, P5D,      2026-01-12, a Wednesday and five days is the Monday after",
        "2026-01-07, P2W,      2026-01-21, weeks are seven days",
        "2026-01-31, P1M,      2026-02-28, a day that does not exist is the last of its month",
        "2028-01-31, P1M,      2028-02-29, in a leap year too",
        "2024-02-29, P1Y,      2025-02-28, a leap day and a year",
        "2024-02-29, P4Y,      2028-02-29, a leap day and four years",
        "2024-02-29, P1Y1M,    2025-03-29, years and months are one step",
        "2026-01-31, P1M1D,    2026-03-01, days come after months",
        "2026-01-31, P1M1W,    2026-03-07, weeks too",
        "2026-08-31, P18M,     2028-02-29, more than twelve months",
        "2026-03-28, P1D,      2026-03-29, clocks that change make no difference",
        "2026-01-07, P1Y2M3W4D, 2027-04-01, all parts",
    })
    void addsYearsAndMonthsFirstAndThenWeeksAndDays(
            LocalDate anchor, String period, LocalDate day, String why) {
        assertEquals(day, RulePeriod.parse(period).after(anchor), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "14D",
                "P1D2W",
                "P1W1Y",
                "-P1D",
                "P-1D",
                "+P1D",
                "PT24H",
                "P1DT1H",
                "P1.5D",
                "p1d",
                "P1d",
                " P1D",
                "P1D ",
                "P1D1D",
                "P1H",
                "PD",
                "P900000Y"
            })
    void refusesAPeriodOfAnotherShape(String text) {
        assertThrows(IllegalArgumentException.class, () -> RulePeriod.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P14D", "P2W", "P1M", "P10Y", "P1Y6M", "P15M27D", "P1Y2M3W4D"})
    void isWrittenAsItWasRead(String text) {
        assertEquals(text, RulePeriod.parse(text).toString());
    }

    @Test
    void keepsTheUnitsInWhichItWasWritten() {
        assertEquals("P4W", RulePeriod.parse("P4W").toString());
        assertEquals("P28D", RulePeriod.parse("P28D").toString());
    }
}
