package org.stipple.scheduling.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeDays;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotFixture;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WantedTimes;

/** What a search answers where no rule is asked, and what stands in its way. */
class TimeSearchTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final WantedTimes EVENING =
            new WantedTimes(Set.of(), LocalTime.of(19, 0), LocalTime.of(22, 0));

    private final List<FindSlots> read = new ArrayList<>();

    @Test
    void the_first_days_with_a_free_time_come_in_their_order_and_no_more_than_asked() {
        TimesFound found = find(ask(240, 0, WantedTimes.ANY), TimeSearchTest::nothingTaken);

        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1)),
                found.days().stream().map(FoundDay::day).toList());
        assertTrue(found.more());
        assertTrue(found.findObstruction().isEmpty());
        assertEquals(1, read.size());
    }

    @Test
    void a_day_that_is_over_counts_as_today() {
        AskTimes past = ask(240, 0, WantedTimes.ANY, MONDAY.minusDays(30), null);

        assertEquals(MONDAY, find(past, TimeSearchTest::nothingTaken).days().get(0).day());
    }

    @Test
    void a_visit_longer_than_any_opening_is_told_how_long_one_could_be() {
        Obstruction why = why(ask(600, 0, WantedTimes.ANY), TimeSearchTest::nothingTaken);

        assertEquals(Obstruction.Kind.HOURS, why.kind());
        assertEquals(510, why.minutes());
        assertTrue(why.findOtherwise().isEmpty());
    }

    @Test
    void hours_in_which_nobody_works_are_told_with_the_nearest_day_at_other_hours() {
        Obstruction why = why(ask(60, 0, EVENING), TimeSearchTest::nothingTaken);

        assertEquals(Obstruction.Kind.HOURS, why.kind());
        assertEquals(0, why.minutes());
        assertEquals(MONDAY, why.findOtherwise().orElseThrow());
    }

    @Test
    void who_cannot_do_it_is_told_with_the_nearest_day_of_somebody_who_can() {
        Obstruction why =
                why(ask(60, SlotFixture.INES, WantedTimes.ANY), TimeSearchTest::nothingTaken);

        assertEquals(Obstruction.Kind.PERSON, why.kind());
        assertEquals(MONDAY, why.findOtherwise().orElseThrow());
    }

    @Test
    void a_visit_that_nobody_can_do_is_told() {
        Roster nobody = SlotFixture.roster(EnumSet.of(VisitKind.CONSULTATION));

        assertEquals(
                Obstruction.Kind.NOBODY,
                why(ask(60, 0, WantedTimes.ANY), nobody, wanted -> SlotFixture.free(wanted, nobody))
                        .kind());
    }

    @Test
    void a_full_diary_is_told_with_the_nearest_day_after_the_period() {
        LocalDate until = MONDAY.plusDays(9);
        AskTimes ask = ask(60, 0, WantedTimes.ANY, MONDAY, until);

        Obstruction why = why(ask, takenUntil(MONDAY.plusDays(12)));

        assertEquals(Obstruction.Kind.FULL, why.kind());
        assertEquals(MONDAY.plusDays(13), why.findOtherwise().orElseThrow());
    }

    @Test
    void wishes_that_leave_nothing_lead_to_the_nearest_day_without_them() {
        WantedTimes sundays = WantedTimes.on(Set.of(DayOfWeek.SUNDAY));
        AskTimes ask = ask(60, 0, sundays, MONDAY, MONDAY.plusDays(5));

        Obstruction why = why(ask, TimeSearchTest::nothingTaken);

        assertEquals(Obstruction.Kind.HOURS, why.kind());
        assertEquals(MONDAY, why.findOtherwise().orElseThrow());
    }

    private static AskTimes ask(int minutes, long person, WantedTimes wish) {
        return ask(minutes, person, wish, MONDAY, null);
    }

    private static AskTimes ask(
            int minutes, long person, WantedTimes wish, LocalDate from, LocalDate until) {
        return new AskTimes(
                VisitKind.SESSION, null, person, 0, 0, minutes, from, until, wish, false, 2, 0);
    }

    private static FreeDays nothingTaken(FindSlots wanted) {
        return SlotFixture.free(wanted, SlotFixture.roster());
    }

    private static Function<FindSlots, FreeDays> takenUntil(LocalDate day) {
        return wanted -> SlotFixture.freeAfter(day, wanted, SlotFixture.roster());
    }

    private Obstruction why(AskTimes ask, Function<FindSlots, FreeDays> taken) {
        return why(ask, SlotFixture.roster(), taken);
    }

    private Obstruction why(AskTimes ask, Roster roster, Function<FindSlots, FreeDays> taken) {
        return find(ask, roster, taken).findObstruction().orElseThrow();
    }

    private TimesFound find(AskTimes ask, Function<FindSlots, FreeDays> taken) {
        return find(ask, SlotFixture.roster(), taken);
    }

    private TimesFound find(AskTimes ask, Roster roster, Function<FindSlots, FreeDays> taken) {
        JudgedDays days = JudgedDays.of(ask, new Ruling.NotJudged(), roster, MONDAY).orElseThrow();
        PersonTimes times = PersonTimes.same(new VisitTimes(ask.minutes(), 15, 15));
        return new TimeSearch(
                        ask,
                        days,
                        ask.slots(times, days.first(), days.last()),
                        roster,
                        wanted -> {
                            read.add(wanted);
                            return taken.apply(wanted);
                        })
                .find();
    }
}
