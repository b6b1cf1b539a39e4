package org.stipple.report.cover;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.stipple.database.Scene;

/**
 * Clients with one covered first session each, and one change each that came on record later and
 * leaves it uncovered as on its day; told to the database without the services.
 *
 * @param change what came later, to the client of that place
 * @param gaps what the session then lacks, as the report writes it
 */
record ChangedSince(String change, String gaps) {

    private static final String TAKEN_BACK =
            "superseded_at = now(), superseded_by = 'anna', superseded_reason = 'r'"
                    + " where client_id = CLIENT";

    static final List<ChangedSince> ALL =
            List.of(
                    new ChangedSince("update consultation set " + TAKEN_BACK, "CONSULTATION"),
                    new ChangedSince(
                            """
                            insert into consultation (id, client_id, held_on, person_id, condition,
                                goals, explained, suitability, suitability_reason, patch_test,
                                recorded_at, recorded_by)
                            values (CLIENT - 7100, CLIENT, DAY - 1, -1, 'c', 'g', 'e',
                                'NOT_SUITABLE', 'r', 'NOT_NEEDED', now(), 'anna')""",
                            "CONSULTATION"),
                    new ChangedSince("update consent set " + TAKEN_BACK, "CONSENT"),
                    new ChangedSince(
                            """
                            update consent set withdrawn_on = DAY - 1, withdrawn_at = now(),
                                withdrawn_by = 'anna', withdrawn_reason = 'r'
                             where client_id = CLIENT""",
                            "CONSENT"),
                    new ChangedSince(
                            """
                            insert into patch_test (id, client_id, applied_on, body_site,
                                pigment_lot_id, person_id, recorded_at, recorded_by)
                            values (CLIENT - 7200, CLIENT, DAY - 1, 'ear', -1, -1, now(), 'anna')""",
                            "TEST"),
                    new ChangedSince(
                            """
                            insert into patch_test_reading (id, patch_test_id, read_on, result,
                                grade, person_id, recorded_at, recorded_by)
                            values (CLIENT - 7300, CLIENT - 4000, DAY - 21, 'REACTION', 'WEAK', -1,
                                now(), 'anna')""",
                            "TEST"),
                    new ChangedSince(
                            """
                            insert into course_tag (id, course_id, tag, added_on, added_at,
                                added_by, added_reason)
                            values (CLIENT - 7400, CLIENT - 1000, 'PATCH_TEST_REACTION', DAY - 2,
                                now(), 'anna', 'r');
                            update patch_test_reading set superseded_at = now(),
                                superseded_by = 'anna', superseded_reason = 'r'
                             where patch_test_id = CLIENT - 4000""",
                            "TEST"),
                    new ChangedSince(
                            """
                            insert into observation (id, client_id, code, happened_on, recorded_at,
                                recorded_by)
                            values (CLIENT - 7500, CLIENT, 'SUNBURN', DAY - 13, now(), 'anna')""",
                            "BLOCK"),
                    // What bears on later days, or is late but in the session's favour.
                    new ChangedSince(
                            """
                            update consent set withdrawn_on = DAY + 1, withdrawn_at = now(),
                                withdrawn_by = 'anna', withdrawn_reason = 'r'
                             where client_id = CLIENT""",
                            ""),
                    new ChangedSince(
                            """
                            insert into consultation (id, client_id, held_on, person_id, condition,
                                goals, explained, suitability, suitability_reason, patch_test,
                                recorded_at, recorded_by)
                            values (CLIENT - 7600, CLIENT, DAY + 1, -1, 'c', 'g', 'e',
                                'NOT_SUITABLE', 'r', 'NOT_NEEDED', now(), 'anna')""",
                            ""),
                    new ChangedSince(
                            """
                            insert into observation (id, client_id, code, happened_on, recorded_at,
                                recorded_by)
                            values (CLIENT - 7700, CLIENT, 'SUNBURN', DAY - 14, now(), 'anna')""",
                            ""));

    private static final List<String> COVERED =
            List.of(
                    """
                    insert into client (id, number, given_name, family_name, date_of_birth, phone,
                        preferred_channel, search_text, registered_on)
                    values (CLIENT, CLIENT, 'A', 'B', '1980-01-01', '1', 'PHONE', 'x', '2020-01-01')""",
                    """
                    insert into treatment_course (id, client_id, treatment_id, protocol_id,
                        planned_sessions, state, opened_on)
                    values (CLIENT - 1000, CLIENT, -1, 'house', 3, 'OPEN', DAY - 90)""",
                    """
                    insert into course_tag (id, course_id, tag, added_on, added_at, added_by,
                        added_reason)
                    values (CLIENT - 1500, CLIENT - 1000, 'PATCH_TEST_REQUESTED', DAY - 90,
                        BEFORE, 'anna', 'r')""",
                    """
                    insert into consultation (id, client_id, held_on, person_id, condition, goals,
                        explained, suitability, patch_test, recorded_at, recorded_by)
                    values (CLIENT - 2000, CLIENT, DAY - 90, -1, 'c', 'g', 'e', 'SUITABLE',
                        'ASKED_FOR', BEFORE, 'anna')""",
                    """
                    insert into consent (id, client_id, purpose, text_version, signed_on, signed_by,
                        witness, recorded_at, recorded_by)
                    values (CLIENT - 3000, CLIENT, 'TREATMENT', '1', DAY - 89, 'She', 'w', BEFORE,
                        'anna')""",
                    """
                    insert into patch_test (id, client_id, applied_on, body_site, pigment_lot_id,
                        person_id, recorded_at, recorded_by)
                    values (CLIENT - 4000, CLIENT, DAY - 40, 'ear', -1, -1, BEFORE, 'anna')""",
                    """
                    insert into patch_test_reading (id, patch_test_id, read_on, result, person_id,
                        verdict, outcome, gates_version_id, recorded_at, recorded_by)
                    values (CLIENT - 5000, CLIENT - 4000, DAY - 20, 'CLEARED', -1, 'RECOMMENDED',
                        'PERMITTED', GATES, BEFORE, 'anna')""",
                    """
                    insert into session (id, course_id, kind, ordinal, performed_on, person_id,
                        verdict, outcome, policy_version_id, gates_version_id, recorded_at,
                        recorded_by)
                    values (CLIENT - 6000, CLIENT - 1000, 'SESSION', 1, DAY, -1, 'RECOMMENDED',
                        'PERMITTED', HOUSE, GATES, now() - interval '1 day', 'anna')""");

    /** The client to whom the change of that place happens. */
    static long client(int place) {
        return -20_000_000L - 10_000L * place;
    }

    static void tellCovered(Scene scene, LocalDate day) throws SQLException {
        for (int place = 0; place < ALL.size(); place++) {
            for (String fact : COVERED) {
                scene.run(plain(fact, place, day));
            }
        }
    }

    static void tellChanges(Scene scene, LocalDate day) throws SQLException {
        for (int place = 0; place < ALL.size(); place++) {
            scene.run(plain(ALL.get(place).change(), place, day));
        }
    }

    private static String plain(String fact, int place, LocalDate day) {
        return fact.replace("CLIENT", "(" + client(place) + ")")
                .replace("DAY", "date '" + day + "'")
                .replace("BEFORE", "now() - interval '2 days'")
                .replace("HOUSE", version("house"))
                .replace("GATES", version("gates"));
    }

    private static String version(String protocol) {
        return "(select min(id) from protocol_version where protocol_id = '%s' and number = 1)"
                .formatted(protocol);
    }
}
