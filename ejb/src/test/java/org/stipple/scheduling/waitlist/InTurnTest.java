package org.stipple.scheduling.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.SlotFixture;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

class InTurnTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2026-03-01T23:59:00Z");

    @Test
    void who_is_to_be_served_first_comes_before_who_waits_longer() {
        assertEquals(
                List.of(2L, 1L),
                inTurn(
                        candidate(1, Priority.USUAL, DAY_BEFORE, Verdict.RECOMMENDED, 30),
                        candidate(2, Priority.FIRST, NOON, Verdict.LATE, 0)));
    }

    @Test
    void who_waits_longer_comes_before_whom_it_is_recommended() {
        assertEquals(
                List.of(2L, 1L),
                inTurn(
                        candidate(1, Priority.USUAL, MORNING, Verdict.RECOMMENDED, 30),
                        candidate(2, Priority.USUAL, DAY_BEFORE, Verdict.EARLY, 0)));
    }

    @Test
    void of_one_day_comes_first_for_whom_it_is_recommended_then_who_gains_more() {
        assertEquals(
                List.of(3L, 2L, 1L, 4L),
                inTurn(
                        candidate(1, Priority.USUAL, MORNING, Verdict.EARLY, 40),
                        candidate(2, Priority.USUAL, MORNING, Verdict.RECOMMENDED, 3),
                        candidate(3, Priority.USUAL, NOON, Verdict.RECOMMENDED, 12),
                        candidate(4, Priority.USUAL, MORNING, null, 39)));
    }

    @Test
    void else_who_joined_earlier() {
        assertEquals(
                List.of(2L, 1L),
                inTurn(
                        candidate(1, Priority.USUAL, NOON, Verdict.RECOMMENDED, 3),
                        candidate(2, Priority.USUAL, MORNING, Verdict.RECOMMENDED, 3)));
    }

    private static List<Long> inTurn(Fit.Candidate... candidates) {
        return Stream.of(candidates)
                .sorted(new InTurn(SlotFixture.LONDON))
                .map(candidate -> candidate.entry().id())
                .toList();
    }

    private static Fit.Candidate candidate(
            long id, Priority priority, Instant joinedAt, Verdict verdict, long gained) {
        LocalDate day = WaitlistFixture.MONDAY;
        WaitWish wish =
                new WaitWish(
                        day,
                        day,
                        Set.of(),
                        WaitlistFixture.ANY,
                        WaitlistFixture.ANY,
                        0,
                        priority,
                        "");
        return new Fit.Candidate(
                WaitlistFixture.entry(id, wish, joinedAt),
                null,
                new FreeSlot(1, 7, NOON, NOON.plusSeconds(3600)),
                List.of(),
                verdict,
                verdict == null ? null : Outcome.PERMITTED,
                gained);
    }
}
