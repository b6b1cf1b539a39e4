package org.stipple.catalogue.people;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.site.SiteName;

/** Nobody is at two sites at once, whatever the clocks there show. */
class WhereaboutsTest {

    private static final SiteName BERLIN = site(1, "Berlin", "Europe/Berlin");
    private static final SiteName MUNICH = site(2, "Munich", "Europe/Berlin");
    private static final SiteName LOS_ANGELES = site(3, "Los Angeles", "America/Los_Angeles");
    private static final SiteName LONDON = site(4, "London", "Europe/London");

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate WED_2026_03_11 = LocalDate.of(2026, 3, 11);

    @Test
    void hours_that_follow_on_each_other_are_no_clash() {
        assertEquals(
                Optional.empty(),
                inYear(
                        BERLIN,
                        Map.of(
                                BERLIN, List.of(hours(MONDAY, 9, 13)),
                                MUNICH, List.of(hours(MONDAY, 13, 18)))));
    }

    @Test
    void the_same_hour_at_two_sites_of_one_zone_is() {
        Whereabouts.Clash clash =
                inYear(
                                BERLIN,
                                Map.of(
                                        BERLIN, List.of(hours(MONDAY, 9, 14)),
                                        MUNICH, List.of(hours(MONDAY, 13, 18))))
                        .orElseThrow();

        assertEquals(MUNICH, clash.elsewhere());
        assertEquals(MON_2026_03_02, clash.day());
        assertEquals(LocalTime.of(13, 0), clash.starts());
    }

    @Test
    void what_two_clocks_call_alike_may_be_hours_apart() {
        assertEquals(
                Optional.empty(),
                inYear(
                        BERLIN,
                        Map.of(
                                BERLIN, List.of(hours(MONDAY, 9, 13)),
                                LOS_ANGELES, List.of(hours(MONDAY, 9, 13)))));
    }

    @Test
    void what_two_clocks_call_by_other_days_may_be_the_same_time() {
        // Wednesday, four in the afternoon in Los Angeles, is Thursday, one at night in Berlin.
        Whereabouts.Clash clash =
                inYear(
                                BERLIN,
                                Map.of(
                                        BERLIN, List.of(hours(THURSDAY, 0, 2)),
                                        LOS_ANGELES, List.of(hours(WEDNESDAY, 16, 17))))
                        .orElseThrow();

        assertEquals(WED_2026_03_04, clash.day());
    }

    @Test
    void weeks_in_which_only_one_clock_has_changed_count_too() {
        // America changes on 8 March, Europe on the 29th: in between they are an hour closer.
        Map<SiteName, List<Hours>> weeks =
                Map.of(
                        BERLIN, List.of(hours(WEDNESDAY, 17, 18)),
                        LOS_ANGELES, List.of(hours(WEDNESDAY, 9, 10)));

        assertEquals(Optional.empty(), on(WED_2026_03_04, weeks));
        assertTrue(on(WED_2026_03_11, weeks).isPresent());
    }

    @Test
    void a_zone_an_hour_off_is_compared_by_the_instant() {
        assertTrue(
                inYear(
                                BERLIN,
                                Map.of(
                                        BERLIN, List.of(hours(MONDAY, 12, 13)),
                                        LONDON, List.of(hours(MONDAY, 11, 12))))
                        .isPresent());
    }

    @Test
    void other_hours_of_a_day_take_the_place_of_the_usual_ones_at_every_site() {
        Map<SiteName, List<Hours>> weeks = Map.of(BERLIN, List.of(hours(MONDAY, 9, 18)));
        SpecialDay inMunich =
                new SpecialDay(MON_2026_03_02, List.of(hours(MONDAY, 10, 16)), "fair");

        assertEquals(
                Optional.empty(),
                new Whereabouts(weeks, Map.of(MUNICH, List.of(inMunich)))
                        .findClash(MUNICH, MON_2026_03_02, MON_2026_03_02));
    }

    @Test
    void other_hours_at_two_sites_on_one_day_must_not_meet() {
        SpecialDay here = new SpecialDay(MON_2026_03_02, List.of(hours(MONDAY, 9, 13)), "");
        SpecialDay there = new SpecialDay(MON_2026_03_02, List.of(hours(MONDAY, 12, 16)), "");

        assertTrue(
                new Whereabouts(Map.of(), Map.of(BERLIN, List.of(here), MUNICH, List.of(there)))
                        .findClash(BERLIN, MON_2026_03_02, MON_2026_03_02)
                        .isPresent());
    }

    private static Optional<Whereabouts.Clash> inYear(
            SiteName site, Map<SiteName, List<Hours>> weeks) {
        return new Whereabouts(weeks, Map.of())
                .findClash(site, MON_2026_03_02, MON_2026_03_02.plusYears(1));
    }

    private static Optional<Whereabouts.Clash> on(LocalDate day, Map<SiteName, List<Hours>> weeks) {
        return new Whereabouts(weeks, Map.of()).findClash(BERLIN, day, day);
    }

    private static SiteName site(long id, String name, String zone) {
        return new SiteName(id, name, ZoneId.of(zone), true);
    }

    private static Hours hours(DayOfWeek weekday, int from, int to) {
        return new Hours(weekday, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
