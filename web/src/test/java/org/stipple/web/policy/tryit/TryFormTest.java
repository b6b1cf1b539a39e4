package org.stipple.web.policy.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.timing.EventName;
import org.stipple.timing.Timeline;

class TryFormTest {

    private static final LocalDate FRI_9_JAN = LocalDate.of(2026, 1, 9);

    private static TryForm form(String history) {
        TryForm form = new TryForm();
        form.setDay(FRI_9_JAN.plusDays(7));
        form.take(Timeline.parse(history).events());
        return form;
    }

    @Test
    void itBeginsWithAFirstSessionTodayAndASecondInAWeek() {
        TryForm form = new TryForm();
        form.begin(FRI_9_JAN);

        assertEquals("SESSION_1@2026-01-09", form.written());
        assertEquals("SESSION_2", form.getStep());
        assertEquals(FRI_9_JAN.plusDays(7), form.getDay());
    }

    @Test
    void aLineWithoutItsDayIsNoEventYet() {
        TryForm form = form("SESSION_1@2026-01-09");
        form.add();

        assertEquals("SESSION_2", form.getRows().get(1).getName());
        assertEquals("SESSION_1@2026-01-09", form.written());
    }

    @Test
    void whatIsGivenStandsInTheHistoryInTheOrderOfDays() {
        TryForm form = form("SESSION_1@2026-01-09");
        form.give(List.of(EventName.parse("CONSENT")), FRI_9_JAN);

        assertEquals("CONSENT@2026-01-09 SESSION_1@2026-01-09", form.written());
    }

    @Test
    void textThatSaysWhatTheLinesSayIsNoNewHistory() {
        TryForm form = form("CONSENT@2026-01-02 SESSION_1@2026-01-09");
        form.setText("CONSENT@2026-01-02\r\nSESSION_1@2026-01-09\r\n");
        assertFalse(form.isTextTyped());

        form.setText("CONSENT@2026-01-03");
        assertTrue(form.isTextTyped());
    }

    @Test
    void aTypedHistoryStandsInTheAddress() {
        assertEquals(
                "tryit.xhtml?step=SESSION_2&day=2026-01-16&gates=no&tags=&h=SESSION_1%402026-01-09",
                TryAddress.of(form("SESSION_1@2026-01-09"), null));
    }

    @Test
    void ofAClientTheIdsAloneStandInTheAddress() {
        TryForm form = form("SESSION_1@2026-01-09");
        form.setTags(List.of("SCARRING"));
        TakenHistory taken =
                new TakenHistory(7, "Rhys Morgan", 9, Map.of(9L, "Crown"), Set.of("SCARRING"), "");

        assertEquals(
                "tryit.xhtml?client=7&course=9&step=SESSION_2&day=2026-01-16&gates=no",
                TryAddress.of(form, taken));
    }
}
