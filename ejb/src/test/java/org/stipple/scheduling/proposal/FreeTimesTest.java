package org.stipple.scheduling.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.VisitTimes;

/** Times that suit what comes before them. */
class FreeTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 7);
    private static final StepWish READING =
            new StepWish(VisitStep.of(VisitKind.PATCH_TEST_READING), false);
    private static final StepWish SESSION = new StepWish(VisitStep.session(1), false);

    private static FreeSlot slot(long person, String from, String to) {
        return new FreeSlot(
                person,
                7,
                Instant.parse("2026-01-07T" + from + ":00Z"),
                Instant.parse("2026-01-07T" + to + ":00Z"));
    }

    private static Free free(FreeSlot... sessions) {
        return new FreeTimes(
                new FoundTimes(
                        Map.of(SESSION.step(), Map.of(DAY, List.of(sessions))),
                        Map.of(
                                SESSION.step(),
                                new VisitTimes(240, 15, 15),
                                READING.step(),
                                new VisitTimes(15, 0, 5))),
                slot -> true);
    }

    private static Path read(FreeSlot slot) {
        return Path.EMPTY.with(new Stop(READING, DAY, slot, null));
    }

    @Test
    void onTheSameDayPreparationWaitsForTheCleanUpBefore() {
        Path read = read(slot(1, "09:00", "09:15"));

        assertFalse(free(slot(1, "09:15", "13:15")).suits(SESSION, DAY, read));
        assertFalse(free(slot(1, "09:30", "13:30")).suits(SESSION, DAY, read));
        assertTrue(free(slot(1, "09:45", "13:45")).suits(SESSION, DAY, read));
    }

    @Test
    void withWhomTheSessionBeforeIsIsPreferred() {
        FreeSlot hers = slot(2, "12:00", "16:00");
        Path first =
                Path.EMPTY.with(
                        new Stop(SESSION, DAY.minusDays(7), slot(2, "09:00", "13:00"), null));

        assertEquals(hers, free(slot(1, "09:00", "13:00"), hers).pick(SESSION, DAY, first));
    }
}
