package org.stipple.web.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.slot.Exceptions;

/** A day as rows: who is in it, what is shaded, and what lies beside what. */
class DayRowsTest {

    private final DayFixture day = new DayFixture();

    @Test
    void outside_the_hours_is_shaded_and_says_why() {
        List<DayRow> rows = rows(DayFixture.byPeople());

        assertEquals(
                List.of("from 09:00", "Break"),
                rows.get(0).shades().stream().map(Shade::word).toList());
        assertEquals(
                List.of("from 09:30", "until 16:00"),
                rows.get(1).shades().stream().map(Shade::word).toList());
        assertEquals("--at:0.000%;--wide:10.000%", rows.get(0).shades().get(0).place());
        assertEquals("09:00–12:30, 13:15–18:00", rows.get(0).note());
    }

    @Test
    void a_closed_day_without_visits_has_no_rows_by_person_and_closed_rooms() {
        DiaryAddress sunday = DayFixture.byPeople().on(DayFixture.SUN_18_JAN);

        assertEquals(List.of(), rows(sunday));
        assertEquals(
                List.of("Closed", "Closed"),
                rows(sunday.byRooms()).stream().map(row -> row.shades().get(0).word()).toList());
    }

    @Test
    void what_was_given_up_is_shown_when_asked_for_alone() {
        day.booked("09:00", "12:00").cancelled("09:00", "12:00");

        assertEquals(1, rows(DayFixture.byPeople()).get(0).visits().size());
        assertEquals("--lanes:0", rows(DayFixture.byPeople()).get(0).place());

        DayRow withIt = rows(DayFixture.byPeople().givenUp(true)).get(0);
        assertEquals(2, withIt.visits().size());
        assertEquals("--lanes:1", withIt.place());
        assertTrue(withIt.visits().get(1).look().contains("is-given-up"));
        assertEquals("cancelled 08:10", withIt.visits().get(1).what());
    }

    @Test
    void what_was_given_up_at_the_same_time_lies_in_lanes_of_its_own() {
        day.cancelled("09:00", "12:00").cancelled("10:00", "11:00").cancelled("12:00", "13:00");

        Lanes lanes = new Lanes(day.visits());

        assertEquals(List.of(0, 1, 0), day.visits().stream().map(lanes::of).toList());
        assertEquals(2, lanes.count());
    }

    @Test
    void the_axis_finds_room_for_a_visit_outside_all_hours() {
        day.booked("19:00", "20:30");

        DayRows drawing = new DayRows(day.days(), DayFixture.byPeople(), DayFixture.wording());

        assertEquals(13, drawing.axis().hours());
    }

    @Test
    void a_short_visit_tells_when_it_begins_and_a_long_one_its_end_too() {
        day.booked("09:00", "09:45").booked("10:00", "14:00");

        List<VisitBox> boxes = rows(DayFixture.byPeople()).get(0).visits();

        assertEquals("09:15", boxes.get(0).times());
        assertTrue(boxes.get(0).look().contains("is-short"));
        assertEquals("10:15–13:45", boxes.get(1).times());
        assertEquals(
                "--at:20.000%;--wide:40.000%;--before:6.250%;--after:6.250%;--lane:0",
                boxes.get(1).place());
        assertEquals(
                "Hugo Lambert, Consultation, Room 1, 10:15–13:45, Booked", boxes.get(1).label());
    }

    @Test
    void only_what_can_take_another_time_can_be_moved() {
        day.booked("09:00", "10:30")
                .visit(DayFixture.MARTA, BookingStatus.DONE, "11:00", "12:30")
                .visit(DayFixture.MARTA, BookingStatus.IN_PROGRESS, "14:00", "16:00");

        assertEquals(
                List.of(true, false, false),
                rows(DayFixture.byPeople()).get(0).visits().stream()
                        .map(VisitBox::movable)
                        .toList());
    }

    @Test
    void by_room_the_person_stands_beside_the_step() {
        day.visit(DayFixture.SOFIA, BookingStatus.BOOKED, "10:00", "14:00");

        List<DayRow> rows = rows(DayFixture.byPeople().byRooms());

        assertEquals(List.of("Room 1", "Room 2"), rows.stream().map(DayRow::name).toList());
        assertEquals("Consultation, Sofia Marchetti", rows.get(0).visits().get(0).what());
    }

    @Test
    void what_somebody_else_did_lies_in_the_row_of_who_did_it_beside_the_plan() {
        day.booked("09:00", "13:00").done(DayFixture.SOFIA, "09:10", "13:05");

        List<DayRow> rows = rows(DayFixture.byPeople());

        assertEquals(List.of(), rows.get(0).deeds());
        assertEquals(
                "Sofia Marchetti did session 1 with Hugo Lambert, 09:10–13:05; planned with Marta"
                        + " Nowak",
                rows.get(1).deeds().get(0).text());
        assertEquals("--lanes:1", rows.get(1).place());
        assertEquals(
                "/scheduling/visit.xhtml?id=" + day.visits().get(0).booking().id(),
                rows.get(1).deeds().get(0).link());
    }

    @Test
    void what_was_never_booked_leads_to_the_client_and_has_a_row_though_nobody_works() {
        day.unplanned(DayFixture.SOFIA, "17:00", "18:30");

        DayRow row = rows(DayFixture.byPeople().of(DayFixture.SOFIA)).get(0);

        assertEquals(
                "Sofia Marchetti did session 1 with Hugo Lambert, 17:00–18:30; nothing was booked",
                row.deeds().get(0).text());
        assertEquals("/client/detail.xhtml?id=7", row.deeds().get(0).link());
        assertEquals("is-late", row.deeds().get(0).look());
        assertEquals(List.of(), rows(DayFixture.byPeople().byRooms()).get(0).deeds());
    }

    @Test
    void leave_in_the_middle_of_a_day_is_no_break_and_a_closed_room_is_shaded() {
        Stretch noon =
                new Stretch(
                        DayFixture.WED_14_JAN.atTime(13, 30), DayFixture.WED_14_JAN.atTime(15, 0));
        day.with(
                new Exceptions(
                        Map.of(DayFixture.SOFIA, List.of(noon)),
                        Map.of(),
                        List.of(),
                        Map.of(DayFixture.ROOM_1, List.of(noon))));

        List<String> sofia =
                rows(DayFixture.byPeople()).get(1).shades().stream().map(Shade::word).toList();
        List<DayRow> rooms = rows(DayFixture.byPeople().byRooms());

        assertEquals(List.of("from 09:30", "Not in", "until 16:00"), sofia);
        assertEquals(List.of("Closed"), rooms.get(0).shades().stream().map(Shade::word).toList());
        assertEquals(List.of(), rooms.get(1).shades());
    }

    @Test
    void one_person_alone_is_one_row() {
        List<DayRow> rows = rows(DayFixture.byPeople().of(DayFixture.SOFIA));

        assertEquals(List.of("Sofia Marchetti"), rows.stream().map(DayRow::name).toList());
        assertFalse(rows.get(0).shades().isEmpty());
    }

    private List<DayRow> rows(DiaryAddress address) {
        return new DayRows(day.days(), address, DayFixture.wording()).rows();
    }
}
