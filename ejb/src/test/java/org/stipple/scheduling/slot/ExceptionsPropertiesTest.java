package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteSummary;

/** Whatever differs from the usual week, free times keep to it; on both clock changes too. */
class ExceptionsPropertiesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long MARTA = 1;
    private static final long ROOM = 7;
    private static final int DAYS = 4;

    /** The days around both clock changes: the second of them is the day of the change. */
    private static final List<LocalDate> FIRST =
            List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24));

    /** What is asked and what differs. */
    record Case(LocalDate first, Exceptions exceptions) {

        LocalDate last() {
            return first.plusDays(DAYS - 1);
        }

        List<FreeSlot> found() {
            return free(exceptions, first, last());
        }
    }

    @Property
    void noFreeTimeLiesInLeaveOrInAClosure(@ForAll("cases") Case of) {
        for (FreeSlot slot : of.found()) {
            for (LocalDateTime minute : takenMinutes(slot)) {
                assertFalse(isIn(minute, of.exceptions.away().get(MARTA)), minute + " away");
                assertFalse(isIn(minute, of.exceptions.closures().get(ROOM)), minute + " shut");
            }
        }
    }

    @Property
    void everyFreeTimeKeepsToTheHoursOfItsDay(@ForAll("cases") Case of) {
        for (FreeSlot slot : of.found()) {
            LocalDate day = slot.startsAt().atZone(LONDON).toLocalDate();
            of.exceptions.opening().stream()
                    .filter(special -> special.day().equals(day))
                    .forEach(special -> assertTrue(isWithin(slot, special), slot + " " + special));
        }
    }

    @Property
    void aDayThatNothingTouchesIsAsItWas(@ForAll("cases") Case of) {
        of.first
                .datesUntil(of.last().plusDays(1))
                .filter(day -> !isTouched(day, of.exceptions))
                .forEach(
                        day ->
                                assertEquals(
                                        free(Exceptions.NONE, day, day),
                                        free(of.exceptions, day, day)));
    }

    @Property
    void findingATimeByItselfAndAmongAllAgree(@ForAll("cases") Case of) {
        FreeDays days = days(of.exceptions, of.first, of.last());
        for (FreeSlot slot : of.found()) {
            assertEquals(List.of(slot), days.at(slot.startsAt()));
        }
    }

    private static boolean isTouched(LocalDate day, Exceptions by) {
        return by.away().get(MARTA).stream().anyMatch(stretch -> stretch.touches(day))
                || by.closures().get(ROOM).stream().anyMatch(stretch -> stretch.touches(day))
                || by.opening().stream().anyMatch(special -> special.day().equals(day));
    }

    private static boolean isIn(LocalDateTime minute, List<Stretch> stretches) {
        return stretches.stream()
                .anyMatch(each -> !minute.isBefore(each.from()) && minute.isBefore(each.until()));
    }

    private static boolean isWithin(FreeSlot slot, SpecialDay special) {
        LocalTime start = slot.startsAt().atZone(LONDON).toLocalTime();
        LocalTime end = slot.endsAt().atZone(LONDON).toLocalTime();
        return special.hours().stream()
                .anyMatch(span -> !start.isBefore(span.starts()) && !end.isAfter(span.ends()));
    }

    private static List<LocalDateTime> takenMinutes(FreeSlot slot) {
        long from = slot.startsAt().getEpochSecond() - 15 * 60;
        long until = slot.endsAt().getEpochSecond() + 15 * 60;
        return LongStream.iterate(from, second -> second < until, second -> second + 60)
                .mapToObj(second -> LocalDateTime.ofInstant(Instant.ofEpochSecond(second), LONDON))
                .toList();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(FIRST)
                .flatMap(
                        first ->
                                Combinators.combine(stretches(first), stretches(first), days(first))
                                        .as(
                                                (away, shut, days) ->
                                                        new Case(
                                                                first,
                                                                new Exceptions(
                                                                        Map.of(MARTA, away),
                                                                        Map.of(),
                                                                        days,
                                                                        Map.of(ROOM, shut)))));
    }

    private static Arbitrary<List<Stretch>> stretches(LocalDate first) {
        LocalDateTime start = first.atStartOfDay();
        Arbitrary<Integer> quarter = Arbitraries.integers().between(0, DAYS * 96 - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 120);
        return Combinators.combine(quarter, length)
                .as(
                        (at, quarters) ->
                                new Stretch(
                                        start.plusMinutes(15L * at),
                                        start.plusMinutes(15L * (at + quarters))))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<SpecialDay>> days(LocalDate first) {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Integer> hour = Arbitraries.integers().between(0, 22);
        return Combinators.combine(day, hour, hour)
                .as((at, one, other) -> special(first.plusDays(at), one, other))
                .list()
                .uniqueElements(SpecialDay::day)
                .ofMaxSize(2);
    }

    private static SpecialDay special(LocalDate day, int one, int other) {
        List<Hours> hours =
                one == other
                        ? List.of()
                        : List.of(
                                new Hours(
                                        day.getDayOfWeek(),
                                        LocalTime.of(Math.min(one, other), 0),
                                        LocalTime.of(Math.max(one, other), 0)));
        return new SpecialDay(day, hours, "");
    }

    private static List<FreeSlot> free(Exceptions exceptions, LocalDate first, LocalDate last) {
        return days(exceptions, first, last).stream().toList();
    }

    private static FreeDays days(Exceptions exceptions, LocalDate first, LocalDate last) {
        FindSlots wanted =
                new FindSlots(
                        VisitKind.SESSION, new VisitTimes(60, 15, 15), 0, 0, 0, first, last, 0);
        return new FreeDays(wanted, roster(exceptions), TakenTimes.Taken.NOTHING, Instant.EPOCH);
    }

    private static Roster roster(Exceptions exceptions) {
        List<Hours> week =
                WeeklyHours.on(
                                Arrays.asList(DayOfWeek.values()),
                                LocalTime.MIDNIGHT,
                                LocalTime.of(23, 0))
                        .spans();
        SiteSummary site =
                new SiteSummary(
                        1, 0, "Clinic", LONDON, "", "", "", false, "", 24, 24, 30, "P4W", "P1Y",
                        "P2M", 3, 7);
        PersonSummary marta =
                new PersonSummary(
                        MARTA,
                        0,
                        "Marta",
                        Profession.TECHNICIAN,
                        true,
                        EnumSet.allOf(VisitKind.class));
        return new Roster(
                site,
                List.of(marta),
                List.of(new RoomSummary(ROOM, 0, 1, "Room 1", true)),
                new ClinicHours(LONDON, Map.of(MARTA, week), week, exceptions));
    }
}
