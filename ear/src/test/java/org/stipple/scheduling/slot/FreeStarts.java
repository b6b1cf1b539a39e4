package org.stipple.scheduling.slot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;

/** Asks the database alone at which quarters of an hour a visit could begin (free-starts.sql). */
public final class FreeStarts {

    private final EntityManager entities;
    private final FindSlots wanted;
    private final Roster roster;
    private final List<String> hours = new ArrayList<>();

    /** A moment at which a person and a room are free for the whole of a visit. */
    public record Start(long personId, long roomId, long second) {}

    public FreeStarts(EntityManager entities, FindSlots wanted, Roster roster) {
        this.entities = entities;
        this.wanted = wanted;
        this.roster = roster;
        List<LocalDate> days = wanted.first().datesUntil(wanted.last().plusDays(1)).toList();
        days.stream()
                .filter(wanted.wanted()::wants)
                .forEach(
                        day ->
                                roster.hours()
                                        .opening(day)
                                        .forEach(each -> on("CLINIC", 0, day, each)));
        for (PersonSummary person : Eligible.of(wanted, roster).people()) {
            days.forEach(
                    day ->
                            roster.hours()
                                    .working(person.id(), day)
                                    .forEach(each -> on("PERSON", person.id(), day, each)));
            off("PERSON", person.id(), away(person.id()));
        }
        for (RoomSummary room : Eligible.of(wanted, roster).rooms()) {
            row(
                    "ROOM",
                    room.id(),
                    false,
                    wanted.first() + "T00:00",
                    wanted.last().plusDays(1) + "T00:00");
            off("ROOM", room.id(), closures(room.id()));
        }
    }

    private List<Stretch> away(long person) {
        return roster.hours().exceptions().away().getOrDefault(person, List.of());
    }

    private List<Stretch> closures(long room) {
        return roster.hours().exceptions().closures().getOrDefault(room, List.of());
    }

    private void on(String whose, long id, LocalDate day, Hours hours) {
        row(
                whose,
                id,
                false,
                day.atTime(hours.starts()).toString(),
                day.atTime(hours.ends()).toString());
    }

    private void off(String whose, long id, List<Stretch> stretches) {
        stretches.forEach(
                each -> row(whose, id, true, each.from().toString(), each.until().toString()));
    }

    private void row(String whose, long id, boolean off, String starts, String ends) {
        hours.add(
                "{\"whose\":\"%s\",\"id\":%d,\"off\":%b,\"starts\":\"%s\",\"ends\":\"%s\"}"
                        .formatted(whose, id, off, starts, ends));
    }

    /** All of them, by time; of several rooms the first. */
    public List<Start> all(Instant earliest, Instant now) {
        return read(earliest, now, 0);
    }

    /**
     * The first of them.
     *
     * @param most how many; 0 for all
     */
    public List<Start> read(Instant earliest, Instant now, int most) {
        Query query =
                entities.createNativeQuery(statement() + (most == 0 ? "" : " limit " + most))
                        .setParameter("zone", roster.zone().getId())
                        .setParameter("earliest", earliest)
                        .setParameter("minutes", wanted.times().usual().minutes())
                        .setParameter("before", wanted.times().usual().preparationMinutes())
                        .setParameter("after", wanted.times().usual().cleanUpMinutes())
                        .setParameter("from", roster.startOf(wanted.first()))
                        .setParameter("until", roster.endOf(wanted.last()))
                        .setParameter(
                                "hours", hours.stream().collect(Collectors.joining(",", "[", "]")))
                        .setParameter("without", wanted.without())
                        .setParameter("now", now)
                        .setParameter("client", wanted.clientId())
                        .setParameter(
                                "rooms",
                                Eligible.of(wanted, roster).rooms().stream()
                                        .map(room -> Long.toString(room.id()))
                                        .collect(Collectors.joining(",", "{", "}")));
        List<Start> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            found.add(new Start(number(cells[0]), number(cells[1]), number(cells[2])));
        }
        return found;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static String statement() {
        try (InputStream in = FreeStarts.class.getResourceAsStream("/scheduling/free-starts.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
