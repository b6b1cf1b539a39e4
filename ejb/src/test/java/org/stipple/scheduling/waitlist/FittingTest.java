package org.stipple.scheduling.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeGaps;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Gap;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.SlotFixture;
import org.stipple.scheduling.slot.Spans;
import org.stipple.scheduling.slot.VisitTimes;

/**
 * On Wednesday Marta has a visit until two in the afternoon, another from four on, and in between a
 * booking was given up.
 */
class FittingTest {

    private static final LocalDate WEDNESDAY = WaitlistFixture.MONDAY.plusDays(2);
    private static final Instant TWO = at(14, 0);
    private static final Instant FOUR = at(16, 0);
    private static final LocalTime ANY = WaitlistFixture.ANY;

    @Test
    void the_first_quarter_at_which_all_of_it_fits_is_found() {
        Fit.Candidate fit = fits(WaitlistFixture.any());

        assertEquals(at(14, 15), fit.slot().startsAt());
        assertEquals(SlotFixture.ROOM, fit.slot().roomId());
    }

    @Test
    void all_later_quarters_at_which_it_fits_are_told_when_asked_for() {
        Waiter waiter = WaitlistFixture.waiter(WaitlistFixture.any());
        Fit fit = new Fitting(days(Map.of())).fitWithLater(waiter, gap());

        assertEquals(
                List.of(at(14, 30), at(14, 45)),
                assertInstanceOf(Fit.Candidate.class, fit).later().stream()
                        .map(FreeSlot::startsAt)
                        .toList());
        assertEquals(List.of(), fits(WaitlistFixture.any()).later());
    }

    @Test
    void what_adjoins_the_freed_time_belongs_to_it() {
        Gap freed = new Gap(SlotFixture.MARTA, 0, WEDNESDAY, at(15, 0), at(15, 30));

        assertEquals(
                new Gap(SlotFixture.MARTA, 0, WEDNESDAY, TWO, FOUR),
                days(Map.of()).around(freed).orElseThrow());
    }

    @Test
    void what_has_come_is_free_no_more() {
        FreeGaps late = SlotFixture.gapsFrom(at(15, 10), List.of(), List.of(), Map.of());

        assertEquals(at(15, 10), late.around(gap()).orElseThrow().from());
        assertEquals(List.of(), late.gaps(Set.of(WEDNESDAY.minusDays(1))));
    }

    @Test
    void other_days_weekdays_people_and_times_do_not_suit() {
        assertEquals(
                Fit.Reason.DAYS,
                why(WaitlistFixture.between(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(9))));
        assertEquals(
                Fit.Reason.WEEKDAY,
                why(WaitlistFixture.wish(Set.of(DayOfWeek.MONDAY), ANY, ANY, 0)));
        assertEquals(
                Fit.Reason.PERSON, why(WaitlistFixture.wish(Set.of(), ANY, ANY, SlotFixture.INES)));
        assertEquals(
                Fit.Reason.TIMES, why(WaitlistFixture.wish(Set.of(), ANY, LocalTime.of(15, 0), 0)));
    }

    @Test
    void the_times_of_day_that_she_wants_are_kept_to_the_minute() {
        Fit.Candidate fit =
                fits(WaitlistFixture.wish(Set.of(), LocalTime.of(14, 20), LocalTime.of(15, 30), 0));

        assertEquals(at(14, 30), fit.slot().startsAt());
    }

    @Test
    void a_visit_that_is_longer_than_what_is_free_does_not_fit() {
        Waiter hour = WaitlistFixture.waiter(WaitlistFixture.any());
        Waiter longer =
                new Waiter(
                        hour.entry(),
                        null,
                        List.of(),
                        false,
                        true,
                        PersonTimes.same(new VisitTimes(100, 15, 15)),
                        hour.ruling());

        assertEquals(Fit.Reason.LENGTH, misfit(longer, days(Map.of())).reason());
    }

    @Test
    void a_room_that_is_taken_in_the_middle_shortens_it() {
        FreeGaps days =
                SlotFixture.gapsFrom(
                        WaitlistFixture.NOW,
                        List.of(at(9, 0), TWO, FOUR, at(18, 0)),
                        List.of(at(14, 45), at(15, 0)),
                        Map.of());

        assertEquals(
                Fit.Reason.LENGTH,
                misfit(WaitlistFixture.waiter(WaitlistFixture.any()), days).reason());
    }

    @Test
    void who_is_elsewhere_in_the_clinic_cannot_come() {
        Map<Long, Spans> client = Map.of(101L, SlotFixture.spans(List.of(at(14, 30), at(15, 0))));

        assertEquals(
                Fit.Reason.CLIENT,
                misfit(WaitlistFixture.waiter(WaitlistFixture.any()), days(client)).reason());
    }

    @Test
    void who_is_not_skilled_is_not_asked() {
        Waiter waiter =
                new Waiter(
                        new EntryRow(
                                1,
                                0,
                                new VisitSubject(5, 3, VisitStep.of(VisitKind.REVIEW)),
                                WaitlistFixture.any(),
                                WaitState.WAITING,
                                WaitlistFixture.NOW,
                                "hannah"),
                        null,
                        List.of(),
                        false,
                        true,
                        PersonTimes.same(WaitlistFixture.HOUR),
                        new Ruling.NotJudged());
        Gap ines = new Gap(SlotFixture.INES, 0, WEDNESDAY, TWO, FOUR);

        Fit fit = new Fitting(days(Map.of())).fit(waiter, ines);

        assertEquals(Fit.Reason.SKILL, assertInstanceOf(Fit.Misfit.class, fit).reason());
    }

    @Test
    void who_has_what_she_wants_as_early_gains_nothing() {
        WaitWish afternoons = WaitlistFixture.wish(Set.of(), LocalTime.of(13, 0), ANY, 0);

        assertEquals(
                Fit.Reason.NO_GAIN,
                misfit(
                                WaitlistFixture.having(
                                        afternoons,
                                        WaitlistFixture.booked(
                                                WEDNESDAY.minusDays(1), LocalTime.of(13, 0))),
                                days(Map.of()))
                        .reason());
    }

    @Test
    void who_has_an_earlier_time_that_does_not_suit_her_may_come_later() {
        WaitWish afternoons = WaitlistFixture.wish(Set.of(), LocalTime.of(13, 0), ANY, 0);
        Waiter waiter =
                WaitlistFixture.having(
                        afternoons,
                        WaitlistFixture.booked(WEDNESDAY.minusDays(1), LocalTime.of(9, 15)));

        Fit fit = new Fitting(days(Map.of())).fit(waiter, gap());

        assertEquals(-1, assertInstanceOf(Fit.Candidate.class, fit).daysGained());
    }

    @Test
    void who_did_not_want_some_of_this_time_is_not_asked_again() {
        Waiter waiter = WaitlistFixture.waiter(WaitlistFixture.any());
        Waiter declined =
                new Waiter(
                        waiter.entry(),
                        null,
                        List.of(WaitlistFixture.booked(WEDNESDAY, LocalTime.of(15, 0)).time()),
                        false,
                        true,
                        waiter.times(),
                        waiter.ruling());

        assertEquals(Fit.Reason.DECLINED, misfit(declined, days(Map.of())).reason());
    }

    @Test
    void nothing_is_offered_where_no_version_is_in_force_nor_twice_to_one() {
        Waiter waiter = WaitlistFixture.waiter(WaitlistFixture.any());
        Waiter unjudged =
                new Waiter(
                        waiter.entry(),
                        null,
                        List.of(),
                        false,
                        true,
                        waiter.times(),
                        new Ruling.NoVersion());
        Waiter offered =
                new Waiter(
                        waiter.entry(),
                        null,
                        List.of(),
                        true,
                        true,
                        waiter.times(),
                        waiter.ruling());
        Waiter done =
                new Waiter(
                        waiter.entry(),
                        null,
                        List.of(),
                        false,
                        false,
                        waiter.times(),
                        waiter.ruling());

        assertEquals(Fit.Reason.POLICY, misfit(unjudged, days(Map.of())).reason());
        assertEquals(Fit.Reason.OFFERED, misfit(offered, days(Map.of())).reason());
        assertEquals(Fit.Reason.STEP, misfit(done, days(Map.of())).reason());
    }

    private static Fit.Candidate fits(WaitWish wish) {
        return assertInstanceOf(
                Fit.Candidate.class,
                new Fitting(days(Map.of())).fit(WaitlistFixture.waiter(wish), gap()));
    }

    private static Fit.Reason why(WaitWish wish) {
        return misfit(WaitlistFixture.waiter(wish), days(Map.of())).reason();
    }

    private static Fit.Misfit misfit(Waiter waiter, FreeGaps days) {
        return assertInstanceOf(Fit.Misfit.class, new Fitting(days).fit(waiter, gap()));
    }

    private static Gap gap() {
        return new Gap(SlotFixture.MARTA, SlotFixture.ROOM, WEDNESDAY, TWO, FOUR);
    }

    private static FreeGaps days(Map<Long, Spans> clients) {
        return SlotFixture.gapsFrom(
                WaitlistFixture.NOW, List.of(at(9, 0), TWO, FOUR, at(18, 0)), List.of(), clients);
    }

    private static Instant at(int hour, int minute) {
        return WEDNESDAY.atTime(hour, minute).atZone(SlotFixture.LONDON).toInstant();
    }
}
