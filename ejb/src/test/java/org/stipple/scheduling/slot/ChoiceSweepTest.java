package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Marta (1) is free from nine to twelve, Nora (2) from eleven to twelve; there are four rooms. */
class ChoiceSweepTest {

    private static final long NINE = 9 * 3600L;
    private static final long TWELVE = 12 * 3600L;
    private static final Spans ALWAYS = Spans.of(0, 24 * 3600L);

    private final ChoiceSweep sweep =
            new ChoiceSweep(
                    new SlotSweep(
                            PersonTimes.same(new VisitTimes(60, 0, 0)),
                            ALWAYS,
                            Map.of(
                                    1L, Spans.of(NINE, TWELVE),
                                    2L, Spans.of(TWELVE - 3600, TWELVE)),
                            Map.of(10L, ALWAYS, 11L, ALWAYS, 12L, ALWAYS, 13L, ALWAYS)),
                    12);

    @Test
    void everybody_is_offered_on_each_half_hour_with_the_preferred_room_and_two_others() {
        List<FreeSlot> found = sweep.findAll(Instant.EPOCH).toList();

        assertEquals(3 * (5 + 1), found.size());
        assertEquals(6, found.stream().filter(slot -> slot.roomId() == 12).count());
        assertEquals(12, found.get(0).roomId());
    }

    @Test
    void nothing_begins_before_the_earliest() {
        List<FreeSlot> found = sweep.findAll(Instant.ofEpochSecond(NINE + 1)).toList();

        assertEquals(
                Instant.ofEpochSecond(NINE + 1800),
                found.stream().map(FreeSlot::startsAt).min(Instant::compareTo).orElseThrow());
    }

    @Test
    void the_very_time_of_a_visit_is_asked_for_to_the_minute() {
        assertEquals(
                List.of(1L),
                sweep.findAt(Instant.ofEpochSecond(NINE + 600))
                        .map(FreeSlot::personId)
                        .distinct()
                        .toList());
        assertEquals(0, sweep.findAt(Instant.ofEpochSecond(TWELVE - 600)).count());
    }
}
