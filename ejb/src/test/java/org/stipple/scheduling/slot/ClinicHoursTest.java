package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;

class ClinicHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate SUN_2026_03_08 = LocalDate.of(2026, 3, 8);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final long MARTA = 1;
    private static final long ROOM = 7;

    @Test
    void leaveOfHoursLeavesTheRestOfTheDay() {
        Stretch lunch = new Stretch(WED_2026_03_04.atTime(12, 0), WED_2026_03_04.atTime(14, 30));
        ClinicHours hours = away(lunch);

        assertEquals("09:00–12:00, 14:30–18:00", hours.workingWords(MARTA, WED_2026_03_04));
        assertEquals("09:00–18:00", hours.workingWords(MARTA, WED_2026_03_04.plusDays(1)));
        assertEquals("09:00–18:00", hours.openingWords(WED_2026_03_04));
    }

    @Test
    void leaveOfDaysLeavesNothingOfThem() {
        ClinicHours hours = away(Stretch.ofDays(WED_2026_03_04, WED_2026_03_04.plusDays(1)));

        assertEquals("", hours.workingWords(MARTA, WED_2026_03_04));
        assertTrue(hours.working(MARTA, WED_2026_03_04, WED_2026_03_04.plusDays(1)).isEmpty());
        assertFalse(hours.working(MARTA, WED_2026_03_04, WED_2026_03_04.plusDays(2)).isEmpty());
    }

    @Test
    void otherHoursTakeThePlaceOfTheUsualOnesAndGiveWayToLeave() {
        SpecialDay sunday = day(SUN_2026_03_08, 10, 14);
        SpecialDay wednesday = day(WED_2026_03_04, 13, 20);
        ClinicHours hours =
                hours(
                        new Exceptions(
                                Map.of(
                                        MARTA,
                                        List.of(
                                                new Stretch(
                                                        WED_2026_03_04.atTime(18, 0),
                                                        WED_2026_03_04.atTime(19, 0)))),
                                Map.of(MARTA, List.of(sunday, wednesday)),
                                List.of(),
                                Map.of()));

        assertEquals("10:00–14:00", hours.workingWords(MARTA, SUN_2026_03_08));
        assertEquals("13:00–18:00, 19:00–20:00", hours.workingWords(MARTA, WED_2026_03_04));
        assertFalse(hours.isOpenOn(SUN_2026_03_08), "that she works does not open the clinic");
    }

    @Test
    void theClinicIsClosedOnAClosedDayAndOpenOnAnExtraOne() {
        ClinicHours hours =
                hours(
                        new Exceptions(
                                Map.of(),
                                Map.of(),
                                List.of(
                                        SpecialDay.closed(WED_2026_03_04, "Holiday"),
                                        day(SUN_2026_03_08, 11, 16)),
                                Map.of()));

        assertFalse(hours.isOpenOn(WED_2026_03_04));
        assertEquals("", hours.openingWords(WED_2026_03_04));
        assertTrue(hours.isOpenOn(SUN_2026_03_08));
        assertEquals("11:00–16:00", hours.openingWords(SUN_2026_03_08));
        assertEquals(
                Optional.of("Holiday"), hours.findSpecial(WED_2026_03_04).map(SpecialDay::note));
    }

    @Test
    void aWholeDayAwayLastsAsLongAsTheDayOnBothClockChanges() {
        for (LocalDate day : List.of(SPRING, AUTUMN)) {
            Stretch away = Stretch.ofDays(day, day);
            ClinicHours hours = closed(away);
            long start = day.atStartOfDay(LONDON).toEpochSecond();
            long end = day.plusDays(1).atStartOfDay(LONDON).toEpochSecond();

            assertEquals(Spans.of(start, end), hours.closed(ROOM));
            assertEquals(day.equals(SPRING) ? 23 : 25, (end - start) / 3600, "hours of that day");
        }
    }

    @Test
    void aClosureThatEndsInTheDoubleHourEndsAtItsSecondRound() {
        ClinicHours hours = closed(new Stretch(AUTUMN.atStartOfDay(), AUTUMN.atTime(1, 30)));

        assertTrue(
                hours.closed(ROOM)
                        .contains(second("2026-10-24T23:00:00Z"), second("2026-10-25T01:30:00Z")));
        assertFalse(
                hours.closed(ROOM)
                        .meets(second("2026-10-25T01:30:00Z"), second("2026-10-25T02:00:00Z")));
    }

    @Test
    void aClosureInTheSkippedHourEndsAndBeginsAtTheChange() {
        long change = second("2026-03-29T01:00:00Z");

        assertEquals(
                Spans.of(change, change + 1800),
                closed(new Stretch(SPRING.atTime(1, 15), SPRING.atTime(2, 30))).closed(ROOM));
        assertEquals(
                Spans.of(change - 1800, change),
                closed(new Stretch(SPRING.atTime(0, 30), SPRING.atTime(1, 45))).closed(ROOM));
    }

    @Test
    void whatStandsInTheWayIsTheEarliestThatIsMet() {
        Stretch first = Stretch.ofDays(WED_2026_03_04, WED_2026_03_04);
        Stretch second = Stretch.ofDays(SUN_2026_03_08, SUN_2026_03_08);
        ClinicHours hours = away(second, first);
        Instant midnight = WED_2026_03_04.plusDays(1).atStartOfDay(LONDON).toInstant();

        assertEquals(
                Optional.of(first),
                hours.findAway(MARTA, midnight.minusSeconds(1), midnight.plusSeconds(999_999)));
        assertEquals(Optional.empty(), hours.findAway(MARTA, midnight, midnight.plusSeconds(3600)));
        assertEquals(Optional.empty(), hours.findAway(2, midnight.minusSeconds(1), midnight));
    }

    private static long second(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    private static SpecialDay day(LocalDate day, int from, int until) {
        return new SpecialDay(
                day,
                List.of(
                        new Hours(
                                day.getDayOfWeek(), LocalTime.of(from, 0), LocalTime.of(until, 0))),
                "");
    }

    private static ClinicHours away(Stretch... leave) {
        return hours(new Exceptions(Map.of(MARTA, List.of(leave)), Map.of(), List.of(), Map.of()));
    }

    private static ClinicHours closed(Stretch... closures) {
        return hours(
                new Exceptions(Map.of(), Map.of(), List.of(), Map.of(ROOM, List.of(closures))));
    }

    /** Monday to Saturday from nine to six. */
    private static ClinicHours hours(Exceptions exceptions) {
        List<Hours> week =
                WeeklyHours.on(
                                EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)),
                                LocalTime.of(9, 0),
                                LocalTime.of(18, 0))
                        .spans();
        return new ClinicHours(LONDON, Map.of(MARTA, week), week, exceptions);
    }
}
