package org.stipple.scheduling.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.slot.SlotFixture;
import org.stipple.scheduling.slot.VisitTimes;

/** Today is Monday; the clinic is open from nine to six on weekdays, the visit takes an hour. */
class WishCheckTest {

    private static final LocalDate TODAY = WaitlistFixture.MONDAY;
    private static final LocalTime ANY = WaitlistFixture.ANY;

    @Test
    void any_time_of_the_next_weeks_can_be_waited_for() {
        assertEquals(List.of(), told(WaitlistFixture.any()));
        assertEquals(List.of(), told(WaitlistFixture.between(TODAY, TODAY)));
    }

    @Test
    void days_that_are_over_or_in_the_wrong_order_are_told_at_their_fields() {
        assertEquals(
                List.of("EARLIEST earliest_past"),
                told(WaitlistFixture.between(TODAY.minusDays(1), TODAY.plusDays(3))));
        assertEquals(
                List.of("EARLIEST earliest_past", "LATEST latest_past"),
                told(WaitlistFixture.between(TODAY.minusDays(3), TODAY.minusDays(1))));
        assertEquals(
                List.of("LATEST latest_before_earliest"),
                told(WaitlistFixture.between(TODAY.plusDays(3), TODAY.plusDays(2))));
        assertEquals(
                List.of("LATEST latest_far"),
                told(WaitlistFixture.between(TODAY, TODAY.plusYears(1).plusDays(1))));
    }

    @Test
    void who_waits_since_last_week_may_still_change_what_for() {
        WaitWish wish = WaitlistFixture.between(TODAY.minusDays(7), TODAY.plusDays(3));

        assertEquals(List.of(), check(wish).problems(TODAY.minusDays(7)));
    }

    @Test
    void times_in_which_the_visit_does_not_fit_are_told() {
        assertEquals(
                List.of("UNTIL times_out_of_order"), told(times(LocalTime.NOON, LocalTime.NOON)));
        assertEquals(
                List.of("UNTIL times_too_short"),
                told(times(LocalTime.NOON, LocalTime.of(12, 59))));
        assertEquals(List.of(), told(times(LocalTime.NOON, LocalTime.of(13, 0))));
    }

    @Test
    void times_outside_all_hours_are_told() {
        assertEquals(List.of("UNTIL no_time_fits"), told(times(LocalTime.of(17, 30), ANY)));
        assertEquals(
                List.of("UNTIL no_time_fits"),
                told(times(LocalTime.of(17, 0), LocalTime.of(18, 0))),
                "there is no time left to clean up");
        assertEquals(List.of(), told(times(LocalTime.of(16, 45), LocalTime.of(17, 45))));
    }

    @Test
    void weekdays_that_do_not_come_or_on_which_nobody_works_are_told() {
        assertEquals(
                List.of("WEEKDAYS no_such_day"),
                told(
                        new WaitWish(
                                TODAY,
                                TODAY.plusDays(2),
                                Set.of(DayOfWeek.FRIDAY),
                                ANY,
                                ANY,
                                0,
                                Priority.USUAL,
                                "")));
        assertEquals(
                List.of("WEEKDAYS no_time_fits"),
                told(WaitlistFixture.wish(Set.of(DayOfWeek.SUNDAY), ANY, ANY, 0)));
    }

    @Test
    void who_is_not_there_or_not_skilled_is_told() {
        assertEquals(
                List.of("PERSON person_gone"), told(WaitlistFixture.wish(Set.of(), ANY, ANY, 99)));
        assertEquals(
                List.of("PERSON person_unskilled"),
                new WishCheck(
                                WaitlistFixture.wish(Set.of(), ANY, ANY, SlotFixture.INES),
                                VisitKind.REVIEW,
                                WaitlistFixture.HOUR,
                                SlotFixture.weekdayRoster(),
                                TODAY)
                        .problems(TODAY).stream().map(WishCheckTest::word).toList());
    }

    private static WaitWish times(LocalTime from, LocalTime until) {
        return WaitlistFixture.wish(Set.of(), from, until, 0);
    }

    private static WishCheck check(WaitWish wish) {
        VisitTimes hour = WaitlistFixture.HOUR;
        return new WishCheck(
                wish, VisitKind.CONSULTATION, hour, SlotFixture.weekdayRoster(), TODAY);
    }

    private static List<String> told(WaitWish wish) {
        return check(wish).problems(TODAY).stream().map(WishCheckTest::word).toList();
    }

    private static String word(WaitProblem problem) {
        return problem.field() + " " + problem.key();
    }
}
