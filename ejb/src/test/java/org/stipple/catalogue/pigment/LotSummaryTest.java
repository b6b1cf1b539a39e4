package org.stipple.catalogue.pigment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LotSummaryTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @Test
    void aLotMayBeUsedOnItsLastDayAndNotAfter() {
        LotSummary lot = lot(LAST_DAY, true);

        assertTrue(lot.isUsable(LAST_DAY));
        assertFalse(lot.isUsable(LAST_DAY.plusDays(1)));
    }

    @Test
    void aLotWithoutADayNeverExpires() {
        assertTrue(lot(null, true).isUsable(LocalDate.of(2099, 1, 1)));
    }

    @Test
    void aLotThatIsSwitchedOffIsNotUsed() {
        assertFalse(lot(LAST_DAY, false).isUsable(LAST_DAY.minusDays(1)));
    }

    private static LotSummary lot(LocalDate expiresOn, boolean active) {
        return new LotSummary(1, 0, 1, "Graphite", "L-1", expiresOn, active, active);
    }
}
