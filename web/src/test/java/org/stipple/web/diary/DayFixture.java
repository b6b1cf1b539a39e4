package org.stipple.web.diary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DayLoad;
import org.stipple.scheduling.diary.DiaryChange;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryDeed;
import org.stipple.scheduling.diary.DiaryEntry;
import org.stipple.scheduling.diary.DiaryFilter;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.diary.Watch;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.Exceptions;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.words.Wording;

/** A clinic with two people and two rooms on Wednesday 14 January 2026. */
final class DayFixture {

    static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);
    static final LocalDate SUN_18_JAN = LocalDate.of(2026, 1, 18);
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final ClientName HUGO =
            new ClientName(7, 7, "Hugo", "Lambert", LocalDate.of(1980, 1, 1), "", "");
    static final long MARTA = 1;
    static final long SOFIA = 2;
    static final long ROOM_1 = 11;
    static final long ROOM_2 = 12;

    private final List<DiaryVisit> visits = new ArrayList<>();
    private final List<DiaryDeed> deeds = new ArrayList<>();
    private final Map<LocalDate, DayLoad> loads = new HashMap<>();
    private Roster roster = roster(Exceptions.NONE);
    private long nextId = 100;

    /** A visit of Marta's in the first room that keeps its time, buffers included. */
    DayFixture booked(String from, String until) {
        return visit(MARTA, BookingStatus.BOOKED, from, until);
    }

    DayFixture cancelled(String from, String until) {
        return visit(MARTA, BookingStatus.CANCELLED, from, until);
    }

    DayFixture visit(long personId, BookingStatus status, String from, String until) {
        BookingRow row =
                new BookingRow(
                        nextId++,
                        0,
                        1,
                        VisitSubject.of(7, VisitStep.of(VisitKind.CONSULTATION)),
                        personId,
                        ROOM_1,
                        time(from, until),
                        status,
                        new BookingCard.Said(
                                null,
                                null,
                                null,
                                new BookingCard.Answered("", null, "", List.of())),
                        new BookingCard.Asked("", "", null),
                        List.of());
        visits.add(
                new DiaryVisit(
                        new DiaryEntry(row, null),
                        HUGO,
                        new BookingCard.End("", status.occupiesTime() ? null : at("08:10"), "", 0),
                        status.occupiesTime()));
        return this;
    }

    /** The first session of whose visit was booked last, done by this person at these times. */
    DayFixture done(long personId, String from, String until) {
        DiaryVisit last = visits.isEmpty() ? null : visits.get(visits.size() - 1);
        return done(last == null ? 0 : last.booking().id(), personId, from, until);
    }

    /** A first session without a visit. */
    DayFixture unplanned(long personId, String from, String until) {
        return done(0, personId, from, until);
    }

    private DayFixture done(long bookingId, long personId, String from, String until) {
        deeds.add(
                new DiaryDeed(
                        bookingId,
                        HUGO,
                        VisitStep.session(1),
                        personId,
                        WED_14_JAN,
                        at(from),
                        at(until)));
        return this;
    }

    /** With leave or closures. */
    DayFixture with(Exceptions exceptions) {
        roster = roster(exceptions);
        return this;
    }

    DayFixture load(DayLoad load) {
        loads.put(load.day(), load);
        return this;
    }

    private static VisitTime time(String from, String until) {
        return new VisitTime(
                WED_14_JAN,
                at(from),
                at(from).plusSeconds(15 * 60),
                at(until).minusSeconds(15 * 60),
                at(until));
    }

    static Instant at(String time) {
        return WED_14_JAN.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    DiaryDays days() {
        return new DiaryDays(
                roster,
                at("10:42"),
                visits,
                deeds,
                loads,
                new Watch(WED_14_JAN.minusDays(2), SUN_18_JAN, WED_14_JAN, WED_14_JAN),
                new DiaryChange("1-1-1", at("10:41")));
    }

    List<DiaryVisit> visits() {
        return List.copyOf(visits);
    }

    private static Roster roster(Exceptions exceptions) {
        return new Roster(
                new SiteSummary(
                        1, 0, "Halden", ZONE, "", "", "", false, "", 24, 24, 14, "P6W", "P1Y",
                        "P1M", 3, 7),
                List.of(person(MARTA, "Marta Nowak"), person(SOFIA, "Sofia Marchetti")),
                List.of(room(ROOM_1, "Room 1"), room(ROOM_2, "Room 2")),
                new ClinicHours(
                        ZONE,
                        Map.of(
                                MARTA,
                                List.of(wednesday("09:00", "12:30"), wednesday("13:15", "18:00")),
                                SOFIA,
                                List.of(wednesday("09:30", "16:00"))),
                        List.of(wednesday("08:00", "18:00")),
                        exceptions));
    }

    private static PersonSummary person(long id, String name) {
        return new PersonSummary(
                id, 0, name, Profession.TECHNICIAN, true, EnumSet.allOf(VisitKind.class));
    }

    private static RoomSummary room(long id, String name) {
        return new RoomSummary(id, 0, 1, name, true);
    }

    private static Hours wednesday(String from, String until) {
        return new Hours(DayOfWeek.WEDNESDAY, LocalTime.parse(from), LocalTime.parse(until));
    }

    static DiaryAddress byPeople() {
        return new DiaryAddress("day", WED_14_JAN, false, DiaryFilter.ALL, false);
    }

    static Wording wording() {
        return new Wording(Locale.UK, WED_14_JAN);
    }
}
