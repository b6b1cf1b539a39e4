package org.stipple.client.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-20, 2026-11-19, 17",
        "2008-11-20, 2026-11-20, 18",
        "2008-11-20, 2026-11-21, 18",
        // Born on a leap day: a year is complete on 1 March where there is none.
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-02-29, 2028-02-28, 19",
        "2008-02-29, 2028-02-29, 20",
        // Turning 18 on a leap day's eve and the day after it.
        "2010-02-28, 2028-02-28, 18",
        "2010-03-01, 2028-02-29, 17",
        "2010-03-01, 2028-03-01, 18"
    })
    void ageIsInCompletedYears(LocalDate born, LocalDate day, int age) {
        assertEquals(age, new Identity("Rhys", "Morgan", born).ageOn(day));
    }

    @Test
    void namesLoseTheSpacesThatNobodySees() {
        Identity identity = new Identity("  Anna  Maria ", "\tNowak ", LocalDate.of(1990, 1, 1));
        assertEquals("Anna Maria", identity.givenName());
        assertEquals("Nowak", identity.familyName());
    }
}
