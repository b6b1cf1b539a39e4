package org.stipple.web.scheduling.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked stands in the address, so that Back and a bookmark find it again. */
class FindAddressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);
    private static final FindContext NOBODY = new FindContext(0, "", List.of(), false, 0);

    private final FindForm form = new FindForm();

    FindAddressTest() {
        form.setStep("SESSION");
        form.setMinutes(240);
        form.setFrom(DAY);
    }

    @Test
    void what_is_not_wanted_is_not_said() {
        assertEquals(
                "find.xhtml?step=SESSION&minutes=240&from=2026-12-07",
                FindAddress.of(NOBODY, form));
    }

    @Test
    void every_wish_is_said() {
        form.setPersonId(3L);
        form.setRoomId(7L);
        form.setUntil(DAY.plusDays(9));
        form.setAfter(LocalTime.of(9, 0));
        form.setBefore(LocalTime.of(13, 30));
        form.setWeekdays(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        form.setOverrides(true);

        assertEquals(
                "find.xhtml?client=5&step=4%3ASESSION_2&minutes=240&person=3&room=7&from=2026-12-07"
                        + "&until=2026-12-16&after=09%3A00&before=13%3A30&days=MONDAY+FRIDAY&overrides=yes",
                FindAddress.of(clientInCourse(), form));
    }

    private FindContext clientInCourse() {
        form.setStep("4:SESSION_2");
        return new FindContext(5, "Ada", List.of(), false, 0);
    }

    @Test
    void without_the_wishes_it_is_the_same_visit_from_that_day_on() {
        form.setPersonId(3L);
        form.setAfter(LocalTime.of(9, 0));

        assertEquals(
                "find.xhtml?step=SESSION&minutes=240&from=2026-12-08",
                FindAddress.otherwise(NOBODY, form, DAY.plusDays(1)));
    }

    @Test
    void a_day_that_is_over_and_a_length_that_is_none_are_not_taken_over() {
        FindAddress address = new FindAddress();
        address.setFrom(DAY.minusDays(3));
        address.setMinutes(9999);
        address.setWeekdays("MONDAY someday FRIDAY");

        address.fill(form, DAY);

        assertEquals(DAY, form.getFrom());
        assertEquals(240, form.getMinutes());
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), form.getWeekdays());
    }
}
