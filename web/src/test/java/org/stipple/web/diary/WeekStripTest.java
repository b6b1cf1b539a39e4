package org.stipple.web.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.diary.DayLoad;

/** How full days are: in words, in dots, in hours. */
class WeekStripTest {

    private final DayFixture week = new DayFixture();

    @Test
    void a_day_tells_how_many_visits_and_holds_it_has() {
        week.load(new DayLoad(DayFixture.WED_14_JAN, 5, 1, 2, 3, 570));

        assertEquals(
                "7 visits and one hold. 9.5 of 15 hours are booked; 3 were given up.",
                new DayWords(week.days(), DayFixture.byPeople(), DayFixture.wording())
                        .lead(List.of(DayFixture.WED_14_JAN)));
        assertEquals("7 booked, 1 held", days().get(2).word());
    }

    @Test
    void a_day_on_which_the_clinic_does_not_open_says_so() {
        assertEquals("Closed", days().get(6).word());
        assertTrue(days().get(6).closed());
        assertEquals(
                "The clinic is closed on this day.",
                new DayWords(
                                week.days(),
                                DayFixture.byPeople().on(DayFixture.SUN_18_JAN),
                                DayFixture.wording())
                        .lead(List.of(DayFixture.SUN_18_JAN)));
    }

    @Test
    void a_day_that_is_over_tells_how_many_came() {
        week.load(new DayLoad(DayFixture.WED_14_JAN.minusDays(1), 0, 0, 4, 0, 240));

        assertEquals("4 done", days().get(1).word());
        assertEquals(List.of("is-taken", "is-taken", "is-taken", "is-taken"), days().get(1).dots());
    }

    @Test
    void free_dots_are_the_sessions_for_which_there_is_room() {
        week.load(new DayLoad(DayFixture.WED_14_JAN, 2, 0, 0, 0, 320));

        assertEquals(
                List.of("is-taken", "is-taken", "is-free", "is-free", "is-free"),
                days().get(2).dots());
    }

    @Test
    void the_address_names_what_is_not_usual() {
        assertEquals("day.xhtml?day=2026-01-14", DayFixture.byPeople().toString());
        assertEquals(
                "week.xhtml?day=2026-01-15&by=rooms&person=2&step=SESSION&with=cancelled",
                DayFixture.byPeople()
                        .at("week")
                        .on(DayFixture.WED_14_JAN.plusDays(1))
                        .byRooms()
                        .of(2)
                        .forKind(org.stipple.catalogue.visit.VisitKind.SESSION)
                        .givenUp(true)
                        .toString());
    }

    private List<WeekDay> days() {
        return new WeekStrip(week.days(), DayFixture.byPeople(), DayFixture.wording()).week();
    }
}
