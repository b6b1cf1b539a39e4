package org.stipple.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteSummary;

/** A clinic with Marta and Ines and one room, open and at work from nine to six every day. */
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

    /** Marta can do these, Ines consultations alone. */
    public static Roster roster(EnumSet<VisitKind> skills) {
        List<Hours> week =
                WeeklyHours.on(
                                Arrays.asList(DayOfWeek.values()),
                                LocalTime.of(9, 0),
                                LocalTime.of(18, 0))
                        .spans();
        return new Roster(
                new SiteSummary(
                        1, 0, "Clinic", LONDON, "", "", "", false, "", 24, 24, 30, "P4W", "P1Y",
                        "P2M"),
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
}
