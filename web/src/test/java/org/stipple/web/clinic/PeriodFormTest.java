package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({"P4W, 4, WEEKS", "P1Y, 1, YEARS", "P2M, 2, MONTHS", "P10D, 10, DAYS"})
    void aPeriodIsShownInOneUnit(String iso, int amount, PeriodForm.Unit unit) {
        PeriodForm form = new PeriodForm(iso);

        assertEquals(amount, form.getAmount());
        assertEquals(unit, form.getUnit());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"P4W", "P1Y", "P2M", "P10D"})
    void aPeriodIsSavedAsItWas(String iso) {
        assertEquals(iso, new PeriodForm(iso).iso());
    }
}
