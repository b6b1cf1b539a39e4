package org.stipple.scheduling.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteSummary;

/**
 * Who works when, what is open when, and which rooms there are: a clinic's usual week.
 *
 * @param site of the clinic
 * @param people all of them, by name
 * @param hours in which each works in a usual week; who has none is not in it
 * @param rooms all of them, by name
 * @param opening in which the clinic is open in a usual week
 */
public record Roster(
        SiteSummary site,
        List<PersonSummary> people,
        Map<Long, List<Hours>> hours,
        List<RoomSummary> rooms,
        List<Hours> opening) {

    public Roster {
        people = List.copyOf(people);
        hours = Map.copyOf(hours);
        rooms = List.copyOf(rooms);
        opening = List.copyOf(opening);
    }

    /** The clinic's zone. */
    public ZoneId zone() {
        return site.zone();
    }

    /** Who may be booked for such a visit, by name. */
    public List<PersonSummary> whoCan(VisitKind kind) {
        return people.stream().filter(person -> person.can(kind)).toList();
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
        return opening.stream().anyMatch(span -> span.weekday() == day.getDayOfWeek());
    }

    /** When the clinic is open, from the first day to the last, both inclusive. */
    public Spans open(LocalDate first, LocalDate last) {
        return spans(opening, first, last);
    }

    /** When this person works, from the first day to the last, both inclusive. */
    public Spans working(long personId, LocalDate first, LocalDate last) {
        return spans(hours.getOrDefault(personId, List.of()), first, last);
    }

    /** The opening hours of this day, as {@code 09:00–12:00, 13:00–18:00}. */
    public String openingWords(LocalDate day) {
        return words(opening, day);
    }

    /** The working hours of this person on this day; blank where she does not work. */
    public String workingWords(long personId, LocalDate day) {
        return words(hours.getOrDefault(personId, List.of()), day);
    }

    private static String words(List<Hours> week, LocalDate day) {
        return week.stream()
                .filter(span -> span.weekday() == day.getDayOfWeek())
                .map(span -> span.starts() + "–" + span.ends())
                .collect(Collectors.joining(", "));
    }

    /** All the time from the first day's start to the last day's end. */
    public Spans always(LocalDate first, LocalDate last) {
        return Spans.of(startOf(first).getEpochSecond(), endOf(last).getEpochSecond());
    }

    /** The day in the clinic's zone on which this instant lies. */
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

    private Spans spans(List<Hours> week, LocalDate first, LocalDate last) {
        return Spans.of(
                first.datesUntil(last.plusDays(1))
                        .flatMap(
                                day ->
                                        week.stream()
                                                .filter(
                                                        span ->
                                                                span.weekday()
                                                                        == day.getDayOfWeek())
                                                .flatMap(span -> edges(day, span)))
                        .mapToLong(Instant::getEpochSecond)
                        .toArray());
    }

    private Stream<Instant> edges(LocalDate day, Hours span) {
        return Stream.of(
                WallClock.from(day, span.starts(), zone()),
                WallClock.from(day, span.ends(), zone()));
    }
}
