package org.stipple.web.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.booking.BookingStatus;

/** The day on paper. */
class DaySheetTest {

    private final DayFixture day = new DayFixture();

    @Test
    void it_is_by_person_and_tells_when_who_what_and_where() {
        day.booked("09:00", "12:00")
                .cancelled("12:00", "13:00")
                .visit(DayFixture.SOFIA, BookingStatus.HELD, "10:00", "11:00");

        List<DaySheet.Part> parts = sheet(DayFixture.byPeople().byRooms().givenUp(true));

        assertEquals(
                List.of("Marta Nowak", "Sofia Marchetti"),
                parts.stream().map(DaySheet.Part::name).toList());
        assertEquals(
                List.of(
                        new DaySheet.Line(
                                "09:15–11:45", "Hugo Lambert", "Consultation", "Room 1", "")),
                parts.get(0).lines());
        assertEquals("Held", parts.get(1).lines().get(0).note());
    }

    @Test
    void what_happened_otherwise_is_not_on_paper() {
        day.booked("09:00", "12:00").done(DayFixture.SOFIA, "09:10", "13:05");

        assertEquals(List.of(), sheet(DayFixture.byPeople()).get(1).lines());
    }

    @Test
    void who_is_neither_in_nor_booked_has_no_part() {
        assertEquals(List.of(), sheet(DayFixture.byPeople().on(DayFixture.SUN_18_JAN)));
    }

    private List<DaySheet.Part> sheet(DiaryAddress address) {
        return new DaySheet(day.days(), address, DayFixture.wording()).parts();
    }
}
