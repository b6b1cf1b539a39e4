package org.stipple.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteSummary;

/**
 * A clinic with Marta and Ines and one room, open and at work from nine to six, and what is taken
 * in it.
 */
public final class SlotFixture {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final long MARTA = 1;
    public static final long INES = 2;
    public static final long ROOM = 7;

    private SlotFixture() {}

    /** Marta can do everything, Ines consultations alone. */
    public static Roster roster() {
        return roster(EnumSet.allOf(VisitKind.class));
    }

    /** Marta can do these, Ines consultations alone; every day. */
    public static Roster roster(EnumSet<VisitKind> skills) {
        return roster(skills, EnumSet.allOf(DayOfWeek.class));
    }

    /** The same on weekdays alone; Marta can do everything. */
    public static Roster weekdayRoster() {
        return roster(
                EnumSet.allOf(VisitKind.class), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    /** Open and at work from midnight to half past three; Marta can do everything. */
    static Roster nightRoster() {
        return roster(
                EnumSet.allOf(VisitKind.class),
                WeeklyHours.on(
                                EnumSet.allOf(DayOfWeek.class),
                                LocalTime.MIDNIGHT,
                                LocalTime.of(3, 30))
                        .spans());
    }

    private static Roster roster(EnumSet<VisitKind> skills, Set<DayOfWeek> days) {
        return roster(
                skills, WeeklyHours.on(days, LocalTime.of(9, 0), LocalTime.of(18, 0)).spans());
    }

    private static Roster roster(EnumSet<VisitKind> skills, List<Hours> week) {
        return new Roster(
                new SiteSummary(
                        1, 0, "Clinic", LONDON, "", "", "", false, "", 24, 24, 30, "P4W", "P1Y",
                        "P2M", 3, 7),
                List.of(
                        person(INES, "Ines", EnumSet.of(VisitKind.CONSULTATION)),
                        person(MARTA, "Marta", skills)),
                List.of(new RoomSummary(ROOM, 0, 1, "Room 1", true)),
                new ClinicHours(LONDON, Map.of(MARTA, week, INES, week), week, Exceptions.NONE));
    }

    private static PersonSummary person(long id, String name, EnumSet<VisitKind> skills) {
        return new PersonSummary(id, 0, name, Profession.TECHNICIAN, true, skills);
    }

    /** What is free while nothing is booked. */
    public static FreeDays free(FindSlots wanted, Roster roster) {
        return new FreeDays(wanted, roster, TakenTimes.Taken.NOTHING, Instant.EPOCH);
    }

    /** What is free while the room is taken on all of these days. */
    public static FreeDays freeAfter(LocalDate taken, FindSlots wanted, Roster roster) {
        Spans all = roster.always(LocalDate.EPOCH, taken);
        return new FreeDays(
                wanted,
                roster,
                new TakenTimes.Taken(Map.of(), Map.of(ROOM, all), Map.of()),
                Instant.EPOCH);
    }

    /** Free on weekdays from that moment on, but for what is taken: starts and ends in turn. */
    public static FreeGaps gapsFrom(
            Instant now, List<Instant> ofMarta, List<Instant> ofRoom, Map<Long, Spans> ofClients) {
        return new FreeGaps(
                weekdayRoster(),
                new TakenTimes.Taken(
                        Map.of(MARTA, spans(ofMarta)), Map.of(ROOM, spans(ofRoom)), ofClients),
                now);
    }

    public static Spans spans(List<Instant> edges) {
        return Spans.of(
                edges.stream().flatMapToLong(at -> LongStream.of(at.getEpochSecond())).toArray());
    }
}
