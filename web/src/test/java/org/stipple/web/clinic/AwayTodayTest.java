package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.Stretch;

/** Who is away today, and until when. */
class AwayTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void leave_of_whole_days_ends_with_its_last_day() {
        assertEquals(
                Optional.of(TODAY.plusDays(2)),
                away(Stretch.ofDays(TODAY.minusDays(1), TODAY.plusDays(2)))
                        .flatMap(AwayToday::lastDay));
    }

    @Test
    void leave_that_follows_on_leave_counts_as_one() {
        assertEquals(
                Optional.of(TODAY.plusDays(5)),
                away(
                                Stretch.ofDays(TODAY.plusDays(2), TODAY.plusDays(5)),
                                Stretch.ofDays(TODAY, TODAY.plusDays(1)),
                                Stretch.ofDays(TODAY.plusDays(7), TODAY.plusDays(9)))
                        .flatMap(AwayToday::lastDay));
    }

    @Test
    void leave_that_ends_within_a_day_has_no_last_day_of_its_own() {
        LocalDateTime three = TODAY.atTime(15, 0);
        AwayToday away = away(new Stretch(TODAY.atTime(12, 0), three)).orElseThrow();

        assertEquals(Optional.empty(), away.lastDay());
        assertEquals(three, away.until());
    }

    @Test
    void leave_that_begins_tomorrow_is_none_of_today() {
        assertEquals(Optional.empty(), away(Stretch.ofDays(TODAY.plusDays(1), TODAY.plusDays(2))));
    }

    private static Optional<AwayToday> away(Stretch... leave) {
        return AwayToday.find(List.of(leave), TODAY);
    }
}
