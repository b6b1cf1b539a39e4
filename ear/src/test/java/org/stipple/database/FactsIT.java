package org.stipple.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recorded fact stays as it was recorded: it can be superseded once, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class FactsIT {

    private static final String IS_FINAL = "fact_is_final";

    private static final String FACTS =
            "select t.tgrelid::regclass::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                    + " where p.proname = '"
                    + IS_FINAL
                    + "' order by 1";

    /** What belongs to a fact and is written with it. */
    private static final List<String> PARTS =
            List.of("consultation_tag", "session_area", "session_lot");

    @Inject private Scene scene;

    @Test
    void noColumnOfAFactCanBeChanged() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    for (String fact : scene.column(FACTS)) {
                        for (List<String> column : finalColumnsOf(fact)) {
                            attempts.add(scene.attempt(change(fact, column)));
                        }
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(IS_FINAL, attempts));
        assertTrue(attempts.size() > 80, "only " + attempts.size() + " columns");
    }

    @Test
    void aFactIsSupersededOnce() throws Exception {
        List<Attempt> first = new ArrayList<>();
        List<Attempt> again = new ArrayList<>();
        scene.play(
                () -> {
                    for (String fact : scene.column(FACTS)) {
                        String supersede = supersede(fact);
                        first.add(scene.attempt(supersede));
                        scene.run(supersede);
                        again.add(scene.attempt(supersede.replace("'bea'", "'cleo'")));
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.TAKEN, first));
        assertEquals(List.of(), Attempt.notAnswered(IS_FINAL, again));
    }

    @Test
    void aFactCannotBeDeleted() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    for (String fact : scene.column(FACTS)) {
                        attempts.add(scene.attempt("delete from " + fact));
                    }
                    for (String part : PARTS) {
                        attempts.add(scene.attempt("delete from " + part));
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.NO_RIGHT, attempts));
    }

    @Test
    void anActiveVersionKeepsItsRulesStepsAndCare() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    activate();
                    for (String table : List.of("timing_rule", "protocol_step", "care_line")) {
                        attempts.add(
                                scene.attempt("delete from " + table + whereActive("version_")));
                        attempts.add(
                                scene.attempt(
                                        "update "
                                                + table
                                                + " set position = 9"
                                                + whereActive("version_")));
                        attempts.add(scene.attempt(GoodRow.of(table).insert(2)));
                    }
                    attempts.add(scene.attempt("delete from protocol_version" + whereActive("")));
                    attempts.add(update("number = 9"));
                    attempts.add(update("state = 'DRAFT'"));
                    attempts.add(update("effective_on = effective_on - 1"));
                    attempts.add(update("reason = 'another'"));
                });

        assertEquals(List.of(), Attempt.notAnswered("version_is_final", attempts));
    }

    private void activate() throws SQLException {
        scene.run(
                "update protocol_version set state = 'ACTIVE', effective_on = '2026-01-01',"
                        + " activated_at = '2026-01-01 12:00Z', activated_by = 'anna', reason = 'r'"
                        + whereActive(""));
    }

    private Attempt update(String change) throws SQLException {
        return scene.attempt("update protocol_version set " + change + whereActive(""));
    }

    private static String whereActive(String prefix) {
        return " where " + prefix + "id = -1";
    }

    // Name and type of what no trigger argument opens; a version counts changes.
    private List<List<String>> finalColumnsOf(String fact) throws SQLException {
        return scene.rows(
                "select a.attname, format_type(a.atttypid, null) from pg_attribute a"
                        + " join pg_trigger t on t.tgrelid = a.attrelid"
                        + " join pg_proc p on p.oid = t.tgfoid and p.proname = '"
                        + IS_FINAL
                        + "' where a.attrelid = '"
                        + fact
                        + "'::regclass and a.attnum > 0 and a.attname <> 'version'"
                        + " and position(a.attname || '\\000' in encode(t.tgargs, 'escape')) = 0");
    }

    private static String change(String fact, List<String> column) {
        String name = column.get(0);
        return "update %s set %s = case when %s is null then %s end where id = -1"
                .formatted(fact, name, name, something(column.get(1)));
    }

    private static String something(String type) {
        return switch (type) {
            case "text" -> "'x'";
            case "date" -> "date '2025-01-01'";
            case "boolean" -> "true";
            case "jsonb" -> "jsonb '{}'";
            case "timestamp with time zone" -> "timestamptz '2025-01-01 12:00Z'";
            default -> "1";
        };
    }

    /** What is said of a fact that no longer holds: the columns are called by what it is. */
    private static String supersede(String fact) {
        String what =
                switch (fact) {
                    case "course_tag" -> "removed";
                    case "do_not_contact" -> "ended";
                    default -> "superseded";
                };
        String day = fact.equals("course_tag") ? "removed_on = '2026-01-02', " : "";
        return "update %s set %s%s_at = '2026-01-03 12:00Z', %s_by = 'bea', %s_reason = 'r' where id = -1"
                .formatted(fact, day, what, what, what);
    }
}
