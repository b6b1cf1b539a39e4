package org.stipple.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the application's role may not do, so that nobody can through the application. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    private static final String TRAIL =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'public' and c.relkind = 'r' and (c.relname like '%\\_aud'"
                    + " or c.relname in ('revision', 'audit_entry', 'audit_seal',"
                    + " 'booking_status_change', 'booking_alert', 'course_state_change',"
                    + " 'message_attempt', 'recall_attempt'))";

    /** What is kept about clients; facts, which are final, by their triggers. */
    private static final String ABOUT_CLIENTS =
            "select distinct t.tgrelid::regclass::text from pg_trigger t"
                    + " join pg_proc p on p.oid = t.tgfoid where p.proname = 'fact_is_final'"
                    + " union select unnest(array['client', 'client_area', 'consultation_tag',"
                    + " 'treatment_course', 'course_area', 'session_area', 'session_lot',"
                    + " 'booking', 'booking_todo'])";

    @Inject private Scene scene;

    @Test
    void theTrailCanBeAddedToAndNeverChanged() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    for (String table : scene.column(TRAIL)) {
                        String key = scene.column(firstColumnOf(table)).get(0);
                        attempts.add(
                                scene.attempt("update %s set %s = %s".formatted(table, key, key)));
                        attempts.add(scene.attempt("delete from " + table));
                        attempts.add(scene.attempt("truncate " + table));
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.NO_RIGHT, attempts));
    }

    @Test
    void whatAClientIsToBeToldIsNeverDeleted() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    attempts.add(scene.attempt("delete from message"));
                    attempts.add(scene.attempt("truncate message"));
                    attempts.add(scene.attempt("delete from message_delivery"));
                    attempts.add(scene.attempt("delete from bounced_address"));
                    attempts.add(scene.attempt("delete from quiet_hours"));
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.NO_RIGHT, attempts));
    }

    @Test
    void everythingAboutAClientHasItsRevisions() throws Exception {
        List<String> without = new ArrayList<>();
        scene.play(
                () ->
                        without.addAll(
                                scene.column(
                                        "select name from ("
                                                + ABOUT_CLIENTS
                                                + ") as kept (name)"
                                                + " where to_regclass(name || '_aud') is null")));

        assertEquals(List.of(), without);
    }

    @Test
    void theApplicationCannotChangeTheSchema() throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        scene.play(
                () -> {
                    for (String change :
                            List.of(
                                    "create table mine (id integer)",
                                    "alter table consultation disable trigger all",
                                    "alter table booking drop constraint booking_room_free",
                                    "drop table audit_entry",
                                    "drop trigger timing_rule_final on timing_rule",
                                    "create or replace function latest_day_at(recorded_at timestamptz)"
                                            + " returns date language sql immutable"
                                            + " return date '9999-12-31'",
                                    "set session_replication_role = replica")) {
                        attempts.add(scene.attempt(change));
                    }
                });

        assertEquals(List.of(), Attempt.notAnswered(Attempt.NO_RIGHT, attempts));
    }

    private static String firstColumnOf(String table) {
        return "select attname from pg_attribute where attnum > 0 and attidentity = '' and attrelid = '"
                + table
                + "'::regclass order by attnum limit 1";
    }
}
