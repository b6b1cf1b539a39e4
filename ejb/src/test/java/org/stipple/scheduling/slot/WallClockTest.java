package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void aTimeThatTheClockSkipsInSpringIsNone() {
        assertEquals(Optional.empty(), WallClock.find(SPRING, LocalTime.of(1, 30), LONDON));
    }

    @Test
    void hoursThatBeginInTheSkippedHourBeginAtTheChange() {
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                WallClock.from(SPRING, LocalTime.of(1, 30), LONDON));
    }

    @Test
    void aTimeThatTheClockShowsTwiceInAutumnIsTheFirst() {
        assertEquals(
                Optional.of(Instant.parse("2026-10-25T00:30:00Z")),
                WallClock.find(AUTUMN, LocalTime.of(1, 30), LONDON));
    }

    @Test
    void theHourAfterTheChangeIsShownAgainAndNoOther() {
        assertEquals(
                SlotFixture.spans(
                        List.of(
                                Instant.parse("2026-10-25T01:00:00Z"),
                                Instant.parse("2026-10-25T02:00:00Z"))),
                WallClock.shownAgain(AUTUMN, AUTUMN, LONDON));
        assertEquals(Spans.NONE, WallClock.shownAgain(SPRING, AUTUMN.minusDays(1), LONDON));
        assertEquals(Spans.NONE, WallClock.shownAgain(AUTUMN, AUTUMN, ZoneId.of("Asia/Dubai")));
        assertEquals(
                1800,
                WallClock.shownAgain(
                                LocalDate.of(2026, 4, 5),
                                LocalDate.of(2026, 4, 5),
                                ZoneId.of("Australia/Lord_Howe"))
                        .longest());
    }

    @Test
    void anOrdinaryTimeIsItself() {
        assertEquals(
                Optional.of(Instant.parse("2026-07-01T08:30:00Z")),
                WallClock.find(LocalDate.of(2026, 7, 1), LocalTime.of(9, 30), LONDON));
    }
}
