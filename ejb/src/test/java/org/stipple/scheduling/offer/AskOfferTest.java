package org.stipple.scheduling.offer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskOfferTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate LAST_SUNDAY = MONDAY.plusDays(20);

    @Test
    void three_whole_weeks_are_shown_from_the_monday_on() {
        assertTrue(AskOffer.isShown(MONDAY, THURSDAY));
        assertTrue(AskOffer.isShown(LAST_SUNDAY, THURSDAY));
    }

    @Test
    void what_lies_before_or_after_them_is_not_shown() {
        assertFalse(AskOffer.isShown(MONDAY.minusDays(1), THURSDAY));
        assertFalse(AskOffer.isShown(LAST_SUNDAY.plusDays(1), THURSDAY));
    }
}
