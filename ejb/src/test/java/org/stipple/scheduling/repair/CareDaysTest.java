package org.stipple.scheduling.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.Shipped;

/** When the house's care lines hold. */
class CareDaysTest {

    private static final List<CareRow> HOUSE = Shipped.content("house").care();

    private static CareRow row(String code) {
        return HOUSE.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static CareDays sessions(int first, int second) {
        return new CareDays(new TreeMap<>(Map.of(1, january(first), 2, january(second))));
    }

    private static void holds(
            LocalDate from, LocalDate to, CareDays days, String code, int session) {
        assertEquals(Optional.of(new CareSpan(from, to)), days.find(row(code), session));
    }

    @Test
    void preparation_ends_on_the_day_of_the_session() {
        holds(january(7), january(14), sessions(14, 21), "HO-PREP-MOISTURISE", 1);
        holds(january(20), january(20), sessions(14, 21), "HO-PREP-WASH", 2);
        assertTrue(sessions(14, 21).find(row("HO-PREP-MOISTURISE"), 2).isEmpty());
    }

    @Test
    void aftercare_is_cut_where_the_next_session_gives_it_new_days() {
        holds(january(14), january(20), sessions(14, 21), "HO-NO-SWEAT", 1);
        holds(january(14), january(21), sessions(14, 28), "HO-NO-SWEAT", 1);
        holds(january(19), january(20), sessions(14, 21), "HO-WASH-WATER", 1);
        holds(january(26), null, sessions(14, 21), "HO-WASH-WATER", 2);
    }

    @Test
    void hours_after_the_session_end_on_the_next_day() {
        holds(january(14), january(15), sessions(14, 21), "HO-NO-TOUCH", 1);
    }

    @Test
    void what_lasts_till_the_end_of_the_course_ends_with_the_last_session() {
        holds(january(14), january(21), sessions(14, 21), "HO-NO-STIMULANTS", 1);
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 11)),
                sessions(14, 21).find(row("HO-NORMAL"), 2).map(CareSpan::from));
    }

    @Test
    void only_lines_that_hold_on_other_days_are_told() {
        List<CareShift> shifts = CareDays.shifted(HOUSE, sessions(14, 28), sessions(14, 30));

        assertTrue(
                shifts.stream()
                        .noneMatch(
                                each ->
                                        each.row().code().equals("HO-NO-TOUCH")
                                                && each.session() == 1));
        assertTrue(
                shifts.stream()
                        .anyMatch(
                                each ->
                                        each.row().code().equals("HO-NO-TOUCH")
                                                && each.session() == 2));
        assertEquals(List.of(), CareDays.shifted(HOUSE, sessions(14, 28), sessions(14, 28)));
    }
}
