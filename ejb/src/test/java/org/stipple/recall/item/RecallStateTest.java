package org.stipple.recall.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.timeline.DueDays;

class RecallStateTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 11);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 11);
    private static final LocalDate LATEST = LocalDate.of(2028, 2, 11);
    private static final int LOOK_AHEAD = 30;

    @ParameterizedTest
    @CsvSource({
        "2027-01-11, LATER",
        "2027-01-12, UPCOMING",
        "2027-02-10, UPCOMING",
        "2027-02-11, DUE",
        "2027-04-11, DUE",
        "2027-04-12, OVERDUE",
        "2028-02-11, OVERDUE",
        "2028-02-12, LAPSED"
    })
    void a_touch_up_passes_from_later_to_lapsed_on_the_days_that_the_rules_state(
            LocalDate today, RecallState expected) {
        DueDays due = new DueDays(DUE, LAST, false, false);

        assertEquals(expected, RecallState.of(due, LATEST, today, LOOK_AHEAD));
    }

    @ParameterizedTest
    @CsvSource({"LAPSED, true", "OVERDUE, true", "DUE, true", "UPCOMING, false", "BOOKED, false"})
    void only_what_is_due_and_not_booked_presses(RecallState state, boolean presses) {
        if (presses) {
            assertTrue(state.isPressing());
        } else {
            assertFalse(state.isPressing());
        }
    }
}
