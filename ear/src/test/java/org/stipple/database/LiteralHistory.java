package org.stipple.database;

import static java.util.Comparator.comparing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Timeline;

/**
 * What counts of a client, by the words of the policy and the decisions, fact by fact and slowly:
 * what the view is held against.
 */
final class LiteralHistory {

    private static final Set<String> TURNED_AWAY = Set.of("NOT_SUITABLE", "OTHER_THERAPY_ADVISED");

    private record Held(LocalDate day, Instant recordedAt, long id, boolean turnedAway) {}

    private record Test(long id, LocalDate applied) {}

    private record Reading(Test of, LocalDate day, String result, boolean inTime) {

        boolean isReaction() {
            return result.equals("REACTION");
        }
    }

    private final EntityManager entities;
    private final long client;
    private final List<Event> events = new ArrayList<>();

    LiteralHistory(EntityManager entities, long client) {
        this.entities = entities;
        this.client = client;
    }

    Timeline ofCourse(long course) {
        consultations();
        simple(
                "CONSENT",
                "select signed_on from consent where client_id = ?1 and purpose = "
                        + "'TREATMENT' and withdrawn_on is null and superseded_at is null",
                client);
        patchTests();
        rows(
                        "select code, happened_on from observation where client_id = ?1 and superseded_at is null",
                        client)
                .forEach(row -> add(EventName.observation(text(row, 0)), day(row, 1)));
        rows(
                        "select ordinal, performed_on from session where course_id = ?1 and kind = 'SESSION'"
                                + " and superseded_at is null",
                        course)
                .forEach(
                        row ->
                                add(
                                        EventName.session(((Number) row.get(0)).intValue()),
                                        day(row, 1)));
        simple(
                "TOUCH_UP",
                "select performed_on from session where course_id = ?1 and kind = 'TOUCH_UP'"
                        + " and superseded_at is null",
                course);
        simple(
                "REVIEW",
                "select held_on from review where course_id = ?1 and decision = 'NEEDED'"
                        + " and superseded_at is null",
                course);
        simple(
                "COURSE_END",
                "select course_end from treatment_course where id = ?1 and course_end is not null",
                course);
        return new Timeline(events);
    }

    // Newest first, until one turned her away (D20).
    private void consultations() {
        List<Held> newestFirst =
                rows(
                                "select held_on, recorded_at, id, suitability from consultation where client_id = ?1"
                                        + " and superseded_at is null",
                                client)
                        .map(
                                row ->
                                        new Held(
                                                day(row, 0),
                                                instant(row, 1),
                                                id(row, 2),
                                                TURNED_AWAY.contains(text(row, 3))))
                        .sorted(
                                comparing(Held::day)
                                        .thenComparing(Held::recordedAt)
                                        .thenComparing(Held::id)
                                        .reversed())
                        .toList();
        for (Held held : newestFirst) {
            if (held.turnedAway()) {
                return;
            }
            add(EventName.parse("CONSULTATION"), held.day());
        }
    }

    private void patchTests() {
        List<Test> tests =
                rows(
                                "select id, applied_on from patch_test where client_id = ?1 and superseded_at is null",
                                client)
                        .map(row -> new Test(id(row, 0), day(row, 1)))
                        .toList();
        List<Reading> readings = tests.stream().flatMap(this::readings).toList();
        List<Reading> reactions = readings.stream().filter(Reading::isReaction).toList();
        tests.forEach(test -> add(EventName.parse("PATCH_TEST_APPLIED"), test.applied()));
        reactions.forEach(read -> add(EventName.parse("PATCH_TEST_REACTED"), read.day()));
        readings.stream()
                .filter(Reading::inTime)
                .filter(read -> reactions.stream().noneMatch(reaction -> shuts(reaction, read)))
                .forEach(read -> add(EventName.parse("PATCH_TEST_CLEARED"), read.day()));
        rows(
                        "select agreed_on from patch_test_waiver where client_id = ?1 and superseded_at is null",
                        client)
                .map(row -> day(row, 0))
                .filter(day -> reactions.stream().allMatch(reaction -> reaction.day().isAfter(day)))
                .forEach(day -> add(EventName.parse("PATCH_TEST_WAIVED"), day));
    }

    // Cleared against the rules opens nothing, unless the days were grace days (D18).
    private Stream<Reading> readings(Test test) {
        return rows(
                        "select read_on, result, outcome, verdict from patch_test_reading where patch_test_id = ?1"
                                + " and superseded_at is null",
                        test.id())
                .map(
                        row ->
                                new Reading(
                                        test,
                                        day(row, 0),
                                        text(row, 1),
                                        text(row, 1).equals("CLEARED")
                                                && (Set.of("WARNING", "PERMITTED")
                                                                .contains(text(row, 2))
                                                        || text(row, 3).equals("GRACE"))));
    }

    private static boolean shuts(Reading reaction, Reading cleared) {
        return !reaction.day().isAfter(cleared.day())
                && (reaction.of().id() == cleared.of().id()
                        || reaction.day().isAfter(cleared.of().applied()));
    }

    private void simple(String name, String days, long of) {
        rows(days, of).forEach(row -> add(EventName.parse(name), day(row, 0)));
    }

    private void add(EventName name, LocalDate day) {
        events.add(new Event(name, day));
    }

    private Stream<Tuple> rows(String sql, long of) {
        List<?> found =
                entities.createNativeQuery(sql, Tuple.class).setParameter(1, of).getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static LocalDate day(Tuple row, int column) {
        return LocalDate.parse(row.get(column).toString());
    }

    private static Instant instant(Tuple row, int column) {
        return row.get(column, Instant.class);
    }

    private static long id(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    private static String text(Tuple row, int column) {
        return row.get(column) == null ? "" : row.get(column).toString();
    }
}
