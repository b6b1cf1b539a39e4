package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;

/**
 * When a site is open, its people work and its rooms can be used: the usual week and what differs
 * from it.
 *
 * @param zone of the site, in whose local time all of it is told
 * @param working hours of each in a usual week; who has none is not in it
 * @param opening hours of the site in a usual week
 * @param exceptions what differs
 * @param elsewhere who works at other sites alone
 */
public record ClinicHours(
        ZoneId zone,
        Map<Long, List<Hours>> working,
        List<Hours> opening,
        Exceptions exceptions,
        Set<Long> elsewhere) {

    public ClinicHours {
        working = Map.copyOf(working);
        opening = List.copyOf(opening);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Of the only site there is. */
    public ClinicHours(
            ZoneId zone,
            Map<Long, List<Hours>> working,
            List<Hours> opening,
            Exceptions exceptions) {
        this(zone, working, opening, exceptions, Set.of());
    }

    /** Whether this person ever works at this site; nobody is sent elsewhere who works nowhere. */
    public boolean isHere(long personId) {
        return !elsewhere.contains(personId);
    }

    /** The same with another week of this person. */
    public ClinicHours withWorking(long personId, List<Hours> week) {
        Map<Long, List<Hours>> changed = new HashMap<>(working);
        changed.put(personId, week);
        return new ClinicHours(zone, changed, opening, exceptions, elsewhere);
    }

    /** The same with another week of the clinic. */
    public ClinicHours withOpening(List<Hours> week) {
        return new ClinicHours(zone, working, week, exceptions, elsewhere);
    }

    /** Whether the clinic opens at all on this day. */
    public boolean isOpenOn(LocalDate day) {
        return !opening(day).isEmpty();
    }

    /** The opening hours of this day, with what differs. */
    public List<Hours> opening(LocalDate day) {
        return ofClinic().on(day);
    }

    /** The hours of this person on this day, with other hours but whatever her leave. */
    public List<Hours> working(long personId, LocalDate day) {
        return ofPerson(personId).on(day);
    }

    /** When the clinic is open, from the first day to the last, both inclusive. */
    public Spans open(LocalDate first, LocalDate last) {
        return ofClinic().spans(first, last);
    }

    /** When this person works, from the first day to the last, both inclusive. */
    public Spans working(long personId, LocalDate first, LocalDate last) {
        return ofPerson(personId).spans(first, last);
    }

    /** When this room cannot be used, at any time that is known of. */
    public Spans closed(long roomId) {
        return ofRoom(roomId).offSpans();
    }

    public String openingWords(LocalDate day) {
        return ofClinic().words(day);
    }

    public String workingWords(long personId, LocalDate day) {
        return ofPerson(personId).words(day);
    }

    /** What is special about the clinic's hours on this day. */
    public Optional<SpecialDay> findSpecial(LocalDate day) {
        return ofClinic().findSpecial(day);
    }

    /** This person's leave at some moment of this time, the earliest. */
    public Optional<Stretch> findAway(long personId, Instant from, Instant until) {
        return ofPerson(personId).findOff(from, until);
    }

    /** This room's closure at some moment of this time, the earliest. */
    public Optional<Stretch> findClosure(long roomId, Instant from, Instant until) {
        return ofRoom(roomId).findOff(from, until);
    }

    /** Whether any moment of this time lies in that stretch. */
    public boolean meets(Stretch stretch, Instant from, Instant until) {
        return new Timetable(List.of(), List.of(), List.of(stretch), zone)
                .findOff(from, until)
                .isPresent();
    }

    /** Whether this person has hours of her own on this day that are not her usual ones. */
    public boolean hasOtherHours(long personId, LocalDate day) {
        return ofPerson(personId)
                .findSpecial(day)
                .filter(special -> !special.isClosed())
                .isPresent();
    }

    /** The hours of such a day, as instants. */
    public Spans during(SpecialDay day) {
        return new Timetable(List.of(), List.of(day), List.of(), zone).spans(day.day(), day.day());
    }

    private Timetable ofClinic() {
        return new Timetable(opening, exceptions.opening(), List.of(), zone);
    }

    private Timetable ofPerson(long id) {
        return new Timetable(
                working.getOrDefault(id, List.of()),
                exceptions.working().getOrDefault(id, List.of()),
                exceptions.away().getOrDefault(id, List.of()),
                zone);
    }

    private Timetable ofRoom(long id) {
        return new Timetable(
                List.of(), List.of(), exceptions.closures().getOrDefault(id, List.of()), zone);
    }
}
