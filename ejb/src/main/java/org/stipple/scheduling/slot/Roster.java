package org.stipple.scheduling.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteSummary;

/**
 * Who works when at a site, what is open when, and which rooms there are.
 *
 * @param site whose it is
 * @param people all of the clinic, by name; see {@link #peopleHere}
 * @param rooms all of the site, by name
 * @param hours when all of that is there
 */
public record Roster(
        SiteSummary site, List<PersonSummary> people, List<RoomSummary> rooms, ClinicHours hours) {

    public Roster {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }

    /** The site's zone. */
    public ZoneId zone() {
        return site.zone();
    }

    /** Without those who work at other sites alone, by name. */
    public List<PersonSummary> peopleHere() {
        return people.stream().filter(person -> hours.isHere(person.id())).toList();
    }

    /** Who may be booked for such a visit here, by name. */
    public List<PersonSummary> whoCan(VisitKind kind) {
        return peopleHere().stream().filter(person -> person.can(kind)).toList();
    }

    /** The rooms that are offered, by name. */
    public List<RoomSummary> offeredRooms() {
        return rooms.stream().filter(RoomSummary::active).toList();
    }

    public Optional<PersonSummary> findPerson(long id) {
        return people.stream().filter(person -> person.id() == id).findFirst();
    }

    public Optional<RoomSummary> findRoom(long id) {
        return rooms.stream().filter(room -> room.id() == id).findFirst();
    }

    /** Whether the clinic opens at all on this day. */
    public boolean isOpenOn(LocalDate day) {
        return hours.isOpenOn(day);
    }

    /** When the clinic is open, from the first day to the last, both inclusive. */
    public Spans open(LocalDate first, LocalDate last) {
        return hours.open(first, last);
    }

    /** When this person works and is not away, from the first day to the last, both inclusive. */
    public Spans working(long personId, LocalDate first, LocalDate last) {
        return hours.working(personId, first, last);
    }

    /** When this room can be used, from the first day to the last, both inclusive. */
    public Spans usable(long roomId, LocalDate first, LocalDate last) {
        return always(first, last).minus(hours.closed(roomId));
    }

    /** The opening hours of this day, as {@code 09:00–12:00, 13:00–18:00}. */
    public String openingWords(LocalDate day) {
        return hours.openingWords(day);
    }

    /** The working hours of this person on this day; blank where she does not work. */
    public String workingWords(long personId, LocalDate day) {
        return hours.workingWords(personId, day);
    }

    /** What the clinic calls a day on which it is closed or opens otherwise; blank as a rule. */
    public String dayNote(LocalDate day) {
        return hours.findSpecial(day).map(SpecialDay::note).orElse("");
    }

    /** All the time from the first day's start to the last day's end. */
    public Spans always(LocalDate first, LocalDate last) {
        return Spans.of(startOf(first).getEpochSecond(), endOf(last).getEpochSecond());
    }

    /** All the time of these days, in any order. */
    Spans always(Collection<LocalDate> days) {
        return Spans.of(
                days.stream()
                        .flatMapToLong(
                                day ->
                                        LongStream.of(
                                                startOf(day).getEpochSecond(),
                                                endOf(day).getEpochSecond()))
                        .toArray());
    }

    /** The day in the site's zone on which this instant lies. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /**
     * Till when the clinic holds a time for a colleague to decide: never past the time itself.
     *
     * @param from when the held time begins, preparation included
     */
    public Instant heldUntil(Instant now, Instant from) {
        Instant end = now.plus(Duration.ofHours(site.holdHours()));
        return end.isBefore(from) ? end : from;
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The start of the day after. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
