package org.stipple.scheduling.slot;

import java.time.DayOfWeek;
import java.time.Instant;
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

/** A small clinic in London, open from nine to six on weekdays, and what is taken in it. */
public final class FreeGapsFixture {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final long MARTA = 1;

    /** Sees clients for consultations and nothing else. */
    public static final long VISSER = 2;

    public static final long ROOM = 7;

    private FreeGapsFixture() {}

    /** Free from that moment on, but for what is taken: starts and ends in turn. */
    public static FreeGaps at(
            Instant now, List<Instant> ofMarta, List<Instant> ofRoom, Map<Long, Spans> ofClients) {
        return new FreeGaps(
                roster(),
                new TakenTimes.Taken(
                        Map.of(MARTA, spans(ofMarta)), Map.of(ROOM, spans(ofRoom)), ofClients),
                now);
    }

    public static Spans spans(List<Instant> edges) {
        return Spans.of(
                edges.stream().flatMapToLong(at -> LongStream.of(at.getEpochSecond())).toArray());
    }

    public static Roster roster() {
        List<Hours> hours =
                WeeklyHours.on(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                LocalTime.of(9, 0),
                                LocalTime.of(18, 0))
                        .spans();
        return new Roster(
                new SiteSummary(
                        1, 0, "Clinic", LONDON, "", "", "", false, "", 24, 24, 30, "P4W", "P1Y",
                        "P2M"),
                List.of(
                        person(MARTA, "Marta", EnumSet.allOf(VisitKind.class)),
                        person(VISSER, "Dr Visser", EnumSet.of(VisitKind.CONSULTATION))),
                List.of(new RoomSummary(ROOM, 0, 1, "Room 1", true)),
                new ClinicHours(
                        LONDON, Map.of(MARTA, hours, VISSER, hours), hours, Exceptions.NONE));
    }

    private static PersonSummary person(long id, String name, Set<VisitKind> skills) {
        return new PersonSummary(id, 0, name, Profession.TECHNICIAN, true, skills);
    }
}
