package org.stipple.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.Shipped;

/** The house's care lines on the days of one course. */
class CareCalendarTest {

    private static final List<CareRow> HOUSE = Shipped.content("house").care();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate LONG_AGO = january(1).minusYears(1);

    private static LocalDate january(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static CareSession done(int ordinal, LocalDate day) {
        return new CareSession(ordinal, day, true, 0, 1, LONDON, LONG_AGO);
    }

    private static CareSession booked(int ordinal, LocalDate day, LocalDate since) {
        return new CareSession(ordinal, day, false, 7, 1, LONDON, since);
    }

    private static CareCalendar calendar(boolean completed, CareSession... sessions) {
        return CareCalendar.of(HOUSE, new CareCourse(1, 2, "house", completed, List.of(sessions)));
    }

    private static String begins(CareCalendar calendar, LocalDate day, boolean preparation) {
        return String.join(
                " ",
                calendar.beginningOn(day, preparation).stream()
                        .map(line -> line.row().code())
                        .toList());
    }

    @Test
    void preparation_is_told_of_a_booked_session_and_aftercare_of_one_that_was_done() {
        CareCalendar ahead = calendar(false, booked(1, january(14), LONG_AGO));
        assertTrue(ahead.lines().stream().allMatch(CareLine::preparation));

        CareCalendar after = calendar(false, done(1, january(14)));
        assertTrue(after.lines().stream().noneMatch(CareLine::preparation));
    }

    @Test
    void each_line_begins_on_its_own_day() {
        CareCalendar calendar = calendar(false, booked(1, january(14), LONG_AGO));

        assertEquals("HO-PREP-MOISTURISE", begins(calendar, january(7), true));
        assertEquals("", begins(calendar, january(10), true));
        assertEquals("HO-PREP-WASH HO-PREP-SHAVE", begins(calendar, january(13), true));
    }

    @Test
    void who_books_late_is_told_on_the_day_on_which_she_books() {
        CareCalendar calendar = calendar(false, booked(1, january(14), january(10)));

        assertEquals("HO-PREP-MOISTURISE", begins(calendar, january(10), true));
        assertEquals("", begins(calendar, january(7), true));
        assertEquals(
                "HO-PREP-MOISTURISE HO-PREP-SHAVE",
                begins(calendar(false, booked(1, january(14), january(14))), january(14), true),
                "what was to be done the day before is over");
    }

    @Test
    void a_line_ends_before_the_next_session_gives_it_new_days() {
        CareCalendar calendar =
                calendar(false, done(1, january(14)), booked(2, january(18), LONG_AGO));

        assertEquals("", begins(calendar, january(22), false), "shampoo waits for the next one");
        CareLine water = line(calendar, "HO-NO-WATER");
        assertEquals(january(17), water.until());
    }

    @Test
    void which_session_was_the_last_is_known_once_the_course_is_completed() {
        assertEquals("", codes(calendar(false, done(1, january(14))), "HO-NORMAL"));
        assertEquals("HO-NORMAL", codes(calendar(true, done(1, january(14))), "HO-NORMAL"));
    }

    @Test
    void what_lasts_till_the_course_ends_has_no_end_before_that_is_known() {
        assertEquals(null, line(calendar(false, done(1, january(14))), "HO-NO-STIMULANTS").until());
        assertEquals(
                january(14),
                line(calendar(true, done(1, january(14))), "HO-NO-STIMULANTS").until());
    }

    @Test
    void a_line_of_one_day_is_told_without_an_end() {
        CareLine wash = line(calendar(false, booked(1, january(14), LONG_AGO)), "HO-PREP-WASH");

        assertEquals(null, wash.told(LetterLanguage.EN).until());
        assertEquals(
                "Wash the hair; with water only in the first week after a session",
                wash.told(LetterLanguage.EN).text());
    }

    @Test
    void every_shipped_line_is_told_in_every_language_and_one_s_own_as_it_stands() {
        for (String protocol : List.of("house", "7derma")) {
            for (CareRow row : Shipped.content(protocol).care()) {
                assertTrue(CareWords.knows(row.text()), row.code());
                assertEquals(row.text(), CareWords.of(row.text(), LetterLanguage.EN));
            }
        }
        assertEquals(
                "die Kopfhaut berühren", CareWords.of("Touching the scalp", LetterLanguage.DE));
        assertEquals("Rest a lot", CareWords.of("Rest a lot", LetterLanguage.FR));
    }

    private static CareLine line(CareCalendar calendar, String code) {
        return of(calendar, code).findFirst().orElseThrow();
    }

    private static String codes(CareCalendar calendar, String code) {
        return String.join(" ", of(calendar, code).map(line -> line.row().code()).toList());
    }

    private static Stream<CareLine> of(CareCalendar calendar, String code) {
        return calendar.lines().stream().filter(line -> line.row().code().equals(code));
    }
}
