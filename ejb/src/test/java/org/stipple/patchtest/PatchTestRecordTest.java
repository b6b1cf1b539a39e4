package org.stipple.patchtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.policy.table.Shipped;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** Under the shipped gates: cleared from the 14th day on, best in the third week. */
class PatchTestRecordTest {

    private final PatchTestFixture record =
            new PatchTestFixture(Shipped.find("gates").orElseThrow());

    @Test
    void aTestReadInTimeIsClearedAndNoLongerOpen() {
        record.applied("2026-01-05").cleared(1, "2026-01-19");

        assertTrue(record.opens());
        assertEquals(TestState.CLEARED, record.build().stateOf(record.test(1)));
        assertEquals(List.of(), record.build().open());
    }

    @Test
    void clearedADayTooSoonOpensNothingAndLeavesTheTestOpen() {
        record.applied("2026-01-05").cleared(1, "2026-01-18");

        assertFalse(record.opens());
        assertEquals(TestState.OPEN, record.build().stateOf(record.test(1)));
        assertEquals(List.of(record.test(1)), record.build().open());
    }

    @Test
    void clearedTooSoonIsMadeUpForByASecondReading() {
        record.applied("2026-01-05").cleared(1, "2026-01-10").cleared(1, "2026-01-20");

        assertTrue(record.opens());
    }

    @Test
    void anInconclusiveReadingOpensNothingAndLeavesTheTestOpen() {
        record.applied("2026-01-05").inconclusive(1, "2026-01-20");

        assertFalse(record.opens());
        assertEquals(List.of(record.test(1)), record.build().open());
    }

    @Test
    void aReactionDoesNotWaitForTheRules() {
        record.applied("2026-01-05").reacted(1, "2026-01-06");

        assertTrue(record.build().hasReactedBy(LocalDate.parse("2026-01-06")));
        assertEquals(TestState.REACTED, record.build().stateOf(record.test(1)));
    }

    @Test
    void afterAReactionATestThatWasAppliedBeforeItOpensNothing() {
        record.applied("2026-01-05").applied("2026-01-05");
        record.reacted(1, "2026-01-12").cleared(2, "2026-01-19");

        assertFalse(record.opens());
    }

    @Test
    void afterAReactionANewerTestThatClearsOpensTheWay() {
        record.applied("2026-01-05").reacted(1, "2026-01-12");
        record.applied("2026-01-12").cleared(2, "2026-01-26");

        assertTrue(record.opens());
    }

    @Test
    void aTestThatReactedAfterItClearedIsReacted() {
        record.applied("2026-01-05").cleared(1, "2026-01-19").reacted(1, "2026-02-02");

        assertEquals(TestState.REACTED, record.build().stateOf(record.test(1)));
    }

    @Test
    void aClientHasReactedFromTheDayOfTheReactionOn() {
        record.applied("2026-01-05").reacted(1, "2026-01-12");

        assertFalse(record.build().hasReactedBy(LocalDate.parse("2026-01-11")));
        assertTrue(record.build().hasReactedBy(LocalDate.parse("2026-01-12")));
    }

    @Test
    void aTestThatWasWaivedSinceIsNotToBeRead() {
        record.applied("2026-01-05").waived("2026-01-05");

        assertEquals(List.of(), record.build().open());
    }

    @Test
    void aTestThatWasAppliedAfterAWaiverIsToBeRead() {
        record.waived("2026-01-02").applied("2026-01-05");

        assertEquals(List.of(record.test(1)), record.build().open());
    }

    @Test
    void theDayBeforeTheFourteenthIsRefusedWithTheRuleAndTheNearestDay() {
        ReadingJudgement judged = record.applied("2026-01-05").judge(LocalDate.parse("2026-01-18"));

        assertEquals(Verdict.TOO_SOON, judged.judgement().verdict());
        assertEquals(Outcome.NEEDS_OVERRIDE, judged.judgement().outcome());
        assertFalse(judged.permits());
        assertEquals(List.of("CG-PATCH-WAIT"), judged.refusing());
        assertEquals(Optional.of(LocalDate.parse("2026-01-19")), judged.nearestPermitted().day());
    }

    @Test
    void theTestIsDueFromTheFourteenthDayToTheTwentyFirst() {
        record.applied("2026-01-05");

        assertEquals(Verdict.RECOMMENDED, verdictOn("2026-01-19"));
        assertEquals(Verdict.RECOMMENDED, verdictOn("2026-01-26"));
        assertEquals(Verdict.LATE, verdictOn("2026-01-27"));
        ReadingJudgement judged = record.judge(LocalDate.parse("2026-01-06"));
        assertEquals(Optional.of(LocalDate.parse("2026-01-19")), judged.dueFrom());
        assertEquals(Optional.of(LocalDate.parse("2026-01-26")), judged.recommendedTo());
    }

    @Test
    void itIsDueAndOverdueByTheseDaysBothIncluded() {
        LocalDate due = LocalDate.parse("2026-01-19");
        LocalDate last = LocalDate.parse("2026-01-26");

        assertEquals(DueState.UPCOMING, DueState.on(due.minusDays(1), due, last));
        assertEquals(DueState.DUE, DueState.on(due, due, last));
        assertEquals(DueState.DUE, DueState.on(last, due, last));
        assertEquals(DueState.OVERDUE, DueState.on(last.plusDays(1), due, last));
    }

    private Verdict verdictOn(String day) {
        return record.judge(LocalDate.parse(day)).judgement().verdict();
    }
}
