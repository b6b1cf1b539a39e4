package org.stipple.messaging.quiet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        // over a night
        "20:00, 08:00, 2026-11-30T19:59:59Z, ",
        "20:00, 08:00, 2026-11-30T20:00:00Z, 2026-12-01T08:00:00Z",
        "20:00, 08:00, 2026-11-30T23:59:59Z, 2026-12-01T08:00:00Z",
        "20:00, 08:00, 2026-12-01T00:00:00Z, 2026-12-01T08:00:00Z",
        "20:00, 08:00, 2026-12-01T07:59:59Z, 2026-12-01T08:00:00Z",
        "20:00, 08:00, 2026-12-01T08:00:00Z, ",
        // within a day
        "12:00, 14:00, 2026-11-30T11:59:59Z, ",
        "12:00, 14:00, 2026-11-30T12:00:00Z, 2026-11-30T14:00:00Z",
        "12:00, 14:00, 2026-11-30T14:00:00Z, ",
        // never
        "08:00, 08:00, 2026-11-30T08:00:00Z, ",
        // until midnight
        "20:00, 00:00, 2026-11-30T21:00:00Z, 2026-12-01T00:00:00Z",
        // in summer, and over the hour that spring leaves out and autumn has twice
        "20:00, 08:00, 2026-06-30T19:00:00Z, 2026-07-01T07:00:00Z",
        "20:00, 08:00, 2026-03-28T23:00:00Z, 2026-03-29T07:00:00Z",
        "20:00, 01:30, 2026-03-28T23:00:00Z, 2026-03-29T01:30:00Z",
        "20:00, 08:00, 2026-10-24T22:00:00Z, 2026-10-25T08:00:00Z",
    })
    void a_message_waits_until_the_quiet_hours_end(
            LocalTime from, LocalTime until, Instant now, Instant end) {
        assertEquals(Optional.ofNullable(end), new QuietHours(from, until).endAfter(now, LONDON));
    }

    @Test
    void it_is_the_clock_where_the_client_lives_that_counts() {
        QuietHours night = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));
        Instant noon = Instant.parse("2026-11-30T12:00:00Z");

        assertEquals(Optional.empty(), night.endAfter(noon, LONDON));
        assertEquals(
                Optional.of(Instant.parse("2026-11-30T23:00:00Z")),
                night.endAfter(noon, ZoneId.of("Asia/Tokyo")));
    }
}
