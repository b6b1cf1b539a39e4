package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.AskLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLength;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.Exceptions;
import org.stipple.scheduling.slot.Roster;

class VisitCheckTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final long MARTA = 1;
    private static final long DOCTOR_VISSER = 2;
    private static final long ROOM = 7;

    @ParameterizedTest(name = "{0} {1} for {2} minutes: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-04, 09:00,  60, -",
                "2026-03-01, 09:00,  60, day_past",
                "2026-03-02, 08:00,  60, time_past",
                "2026-03-29, 01:30,  60, time_skipped",
                "2026-03-29, 02:00,  60, -",
                "2026-10-25, 01:30,  60, -",
                "2026-03-04, 23:30,  60, over_midnight",
                "2026-03-04, 23:00,  59, -",
                "2026-03-03, 09:00,  60, day_closed",
                "2026-03-04, 00:00, 720, -",
                "2032-02-29, 09:00,  60, -",
                "2032-02-29, 23:30,  60, over_midnight",
            })
    void theClockOnTheWall(LocalDate day, LocalTime time, int minutes, String problem) {
        assertEquals(Optional.ofNullable(problem).stream().toList(), keys(day, time, minutes));
    }

    @Test
    void aTimeThatTheClockShowsTwiceIsTheFirst() {
        VisitCheck check =
                new VisitCheck(visit(MARTA, AUTUMN, LocalTime.of(1, 30), 60), around(born(30)));

        assertEquals(Optional.of(Instant.parse("2026-10-25T00:30:00Z")), check.start());
    }

    @Test
    void aVisitAcrossTheChangeStillTakesItsMinutes() {
        VisitCheck check =
                new VisitCheck(visit(MARTA, SPRING, LocalTime.of(0, 30), 60), around(born(30)));

        assertEquals(List.of(), check.problems());
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                check.times().takenUntil(check.start().orElseThrow()));
    }

    @Test
    void whoIsNotSkilledIsNotBooked() {
        BookVisit visit = visit(DOCTOR_VISSER, LocalDate.of(2026, 3, 4), LocalTime.of(9, 0), 60);

        assertEquals(
                List.of("person_unskilled", "person_off_hours"),
                keys(new VisitCheck(visit, around(born(30)))));
    }

    @Test
    void whoIsAwayIsNotBooked() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        Stretch away = Stretch.ofDays(day, day.plusDays(4));
        Exceptions exceptions =
                new Exceptions(Map.of(MARTA, List.of(away)), Map.of(), List.of(), Map.of());

        assertEquals(
                List.of(Problem.at(Problem.Field.PERSON, "person_away", "Marta", away)),
                problems(day, exceptions));
        assertEquals(List.of(), problems(day.plusDays(5), exceptions));
    }

    @Test
    void aRoomThatIsClosedIsNotBooked() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        Stretch shut = new Stretch(day.atTime(9, 59), day.atTime(10, 30));
        Exceptions exceptions =
                new Exceptions(Map.of(), Map.of(), List.of(), Map.of(ROOM, List.of(shut)));

        assertEquals(
                List.of(Problem.at(Problem.Field.ROOM, "room_closed", "Room 1", shut)),
                problems(day, exceptions));
        assertEquals(List.of(), problems(day.plusDays(1), exceptions));
    }

    @Test
    void aClosedDayIsCalledByItsName() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        Exceptions exceptions =
                new Exceptions(
                        Map.of(),
                        Map.of(),
                        List.of(
                                SpecialDay.closed(day, "Spring holiday"),
                                SpecialDay.closed(day.plusDays(1), "")),
                        Map.of());

        assertEquals(
                List.of(Problem.at(Problem.Field.DAY, "day_closed_for", day, "Spring holiday")),
                problems(day, exceptions));
        assertEquals(
                List.of(Problem.at(Problem.Field.DAY, "day_closed", day.plusDays(1))),
                problems(day.plusDays(1), exceptions));
    }

    private static List<Problem> problems(LocalDate day, Exceptions exceptions) {
        return new VisitCheck(
                        visit(MARTA, day, LocalTime.of(9, 0), 60), around(born(30), exceptions))
                .problems();
    }

    @Test
    void whoIsUnderAgeOnTheDayIsNotBooked() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        BookVisit visit = visit(MARTA, day, LocalTime.of(9, 0), 60);

        assertEquals(
                List.of("client_under_age"),
                keys(new VisitCheck(visit, around(day.minusYears(18).plusDays(1)))));
        assertEquals(List.of(), keys(new VisitCheck(visit, around(day.minusYears(18)))));
    }

    private static List<String> keys(LocalDate day, LocalTime time, int minutes) {
        return keys(new VisitCheck(visit(MARTA, day, time, minutes), around(born(30))));
    }

    private static List<String> keys(VisitCheck check) {
        return check.problems().stream().map(Problem::key).toList();
    }

    private static LocalDate born(int yearsAgo) {
        return TODAY.minusYears(yearsAgo);
    }

    private static BookVisit visit(long person, LocalDate day, LocalTime time, int minutes) {
        return new BookVisit(
                UUID.randomUUID(),
                VisitSubject.of(5, VisitStep.of(VisitKind.CONSULTATION)),
                person,
                ROOM,
                day,
                time,
                minutes,
                Set.of(),
                "",
                "");
    }

    private static Circumstances around(LocalDate bornOn) {
        return around(bornOn, Exceptions.NONE);
    }

    /** Open round the clock but on Tuesdays. */
    private static Circumstances around(LocalDate bornOn, Exceptions exceptions) {
        EnumSet<DayOfWeek> days = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY));
        WeeklyHours always = WeeklyHours.on(days, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59));
        SiteSummary site =
                new SiteSummary(
                        1, 0, "Clinic", LONDON, "", "", "", false, "", 24, 24, 30, "P4W", "P1Y",
                        "P2M", 3, 7);
        Roster roster =
                new Roster(
                        site,
                        List.of(
                                new PersonSummary(
                                        MARTA,
                                        0,
                                        "Marta",
                                        Profession.TECHNICIAN,
                                        true,
                                        EnumSet.allOf(VisitKind.class)),
                                new PersonSummary(
                                        DOCTOR_VISSER,
                                        0,
                                        "Dr Visser",
                                        Profession.DOCTOR,
                                        true,
                                        Set.of(VisitKind.REVIEW))),
                        List.of(new RoomSummary(ROOM, 0, 1, "Room 1", true)),
                        new ClinicHours(
                                LONDON, Map.of(MARTA, always.spans()), always.spans(), exceptions));
        return new Circumstances(
                new ClientName(5, 412, "Henrik", "Dahl", bornOn, "", ""),
                List.of(),
                new LengthsOfVisit(
                        AskLength.of(VisitKind.CONSULTATION, 0),
                        new VisitLengths(
                                List.of(new VisitLength(VisitKind.CONSULTATION, 0, 60, 0, 0)),
                                List.of(),
                                List.of(),
                                List.of())),
                roster,
                new Gathered(Map.of(), Map.of(), List.of()),
                new Planning(TODAY, Instant.parse("2026-03-02T10:00:00Z"), 0));
    }
}
