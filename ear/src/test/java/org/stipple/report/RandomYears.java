package org.stipple.report;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.stipple.database.Scene;

/**
 * Two years of many clients, told to the database without the services: papers, tests,
 * observations, courses and sessions of every status, many of them corrected, withdrawn, taken back
 * or out of time. The same day makes the same facts.
 */
final class RandomYears {

    private static final int CLIENTS = 120;

    /** The end of every fact: when and by whom it was recorded, and one in six no longer stands. */
    private static final String TRAIL =
            """
            now() - interval '1 minute' * $3000x, 'anna',
            case when $6y = 0 then now() end, case when $6y = 0 then 'anna' end,
            case when $6y = 0 then 'r' end""";

    private static final List<String> FACTS =
            List.of(
                    """
                    insert into client (id, number, given_name, family_name, date_of_birth, phone,
                        preferred_channel, search_text, registered_on)
                    select -1000000 - i, -1000000 - i, 'Client', cast(i as text), '1980-01-01', '1',
                           'PHONE', 'x', '2020-01-01' from EACH(0, 0) e""",
                    """
                    insert into person (id, name, profession)
                    select -1000000 - i, 'Person ' || i, 'DOCTOR' from generate_series(1, 3) i""",
                    """
                    insert into pigment (id, name)
                    select -1000000 - i, 'Years pigment ' || i from generate_series(1, 2) i""",
                    """
                    insert into pigment_lot (id, pigment_id, number, expires_on)
                    select -1000000 - i, -1000001 - i % 2, 'Y' || i,
                           case when i > 1 then TODAY - 100 * i end from generate_series(1, 4) i""",
                    """
                    insert into treatment_course (id, client_id, treatment_id, protocol_id,
                        planned_sessions, state, opened_on, course_end)
                    select -2000000 - 2 * i - k, -1000000 - i, -1, 'house', 3,
                           (array['OPEN', 'PAUSED', 'COMPLETED', 'ABANDONED', 'REOPENED'])[1 + $5],
                           TODAY - 700 + $500, case when $5 = 2 then TODAY - 700 + $500 + $200 end
                      from EACH(1, 0) e""",
                    """
                    insert into course_tag (id, course_id, tag, added_on, added_at, added_by,
                        added_reason, removed_on, removed_at, removed_by, removed_reason)
                    select -3000000 - 8 * i - 2 * k - t, -2000000 - 2 * i - k,
                           (array['PATCH_TEST_REQUESTED', 'PATCH_TEST_REACTION'])[1 + t],
                           TODAY - 600, now(), 'anna', 'r', case when $3 = 0 then TODAY - 200 end,
                           case when $3 = 0 then now() end, case when $3 = 0 then 'anna' end,
                           case when $3 = 0 then 'r' end
                      from EACH(1, 1) e where $2 = 0""",
                    """
                    insert into session (id, course_id, kind, ordinal, performed_on, person_id,
                        verdict, outcome, against_policy_reason, policy_version_id,
                        gates_version_id, recorded_at, recorded_by, superseded_at, superseded_by,
                        superseded_reason)
                    select -4000000 - 16 * i - 8 * k - t, -2000000 - 2 * i - k,
                           case when t = 3 then 'TOUCH_UP' else 'SESSION' end,
                           case when t = 3 then 1 else t + 1 end, TODAY - 3 - $600, -1000001 - $3,
                           'MISSING', case when $2 = 0 then 'REFUSED' else 'WARNING' end,
                           case when $2 = 0 then 'the client insisted' end,
                           case when $9 > 0 then HOUSE end, case when $9 > 0 then GATES end, TRAIL
                      from EACH(1, 3) e where $3a > 0""",
                    """
                    insert into consultation (id, client_id, held_on, person_id, condition, goals,
                        explained, suitability, suitability_reason, patch_test, recorded_at,
                        recorded_by, superseded_at, superseded_by, superseded_reason)
                    select -5000000 - 8 * i - k, -1000000 - i, TODAY - 3 - $700, -1000001 - $3,
                           'c', 'g', 'e', (array['SUITABLE', 'UNDECIDED', 'SUITABLE', 'SUITABLE',
                             'NOT_SUITABLE', 'OTHER_THERAPY_ADVISED'])[1 + $6],
                           (array['Keloids', ' keloids', 'Under age'])[1 + $3a], 'NOT_NEEDED', TRAIL
                      from EACH(2, 0) e""",
                    """
                    insert into consent (id, client_id, purpose, text_version, signed_on, signed_by,
                        witness, withdrawn_on, withdrawn_at, withdrawn_by, withdrawn_reason,
                        recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason)
                    select -6000000 - 8 * i - k, -1000000 - i,
                           case when $5 = 0 then 'MESSAGES' else 'TREATMENT' end, '1',
                           TODAY - 3 - $700, 'She', 'w',
                           case when $3 = 0 then TODAY - $700 * $100 / 100 end,
                           case when $3 = 0 then now() end, case when $3 = 0 then 'anna' end,
                           case when $3 = 0 then 'r' end, TRAIL
                      from EACH(2, 0) e""",
                    """
                    insert into observation (id, client_id, code, happened_on, recorded_at,
                        recorded_by, superseded_at, superseded_by, superseded_reason)
                    select -7000000 - 8 * i - k, -1000000 - i,
                           (array['SUNBURN', 'SUNBURN', 'HAIR_TRANSPLANT'])[1 + $3],
                           TODAY - 3 - $600, TRAIL
                      from EACH(2, 0) e where $4 > 0""",
                    """
                    insert into patch_test (id, client_id, applied_on, body_site, pigment_lot_id,
                        person_id, recorded_at, recorded_by, superseded_at, superseded_by,
                        superseded_reason)
                    select -8000000 - 8 * i - k, -1000000 - i, TODAY - 14 - $500 * $3a / 2, 'ear',
                           -1000001 - $4, -1000001 - $3, TRAIL
                      from EACH(1, 0) e""",
                    """
                    insert into patch_test_waiver (id, client_id, agreed_on, clients_wish,
                        doctor_id, doctors_agreement, recorded_at, recorded_by, superseded_at,
                        superseded_by, superseded_reason)
                    select -8500000 - i, -1000000 - i, TODAY - 3 - $500, 'w', -1000001 - $3, 'a',
                           TRAIL
                      from EACH(0, 0) e where $2 = 0""",
                    """
                    insert into patch_test_reading (id, patch_test_id, read_on, result, person_id,
                        verdict, outcome, gates_version_id, against_rules_reason, recorded_at,
                        recorded_by, superseded_at, superseded_by, superseded_reason)
                    select -9000000 - 8 * i - k, p.id, applied_on + later, said,
                           -1000001, case said when 'CLEARED' then (array['RECOMMENDED', 'GRACE',
                             'TOO_SOON', 'LATE'])[1 + judged] end,
                           case said when 'CLEARED' then (array['PERMITTED', 'NEEDS_OVERRIDE',
                             'NEEDS_OVERRIDE', 'WARNING'])[1 + judged] end,
                           case said when 'CLEARED' then GATES end,
                           case when said = 'CLEARED' then 'r' else '' end, TRAIL
                      from (select i, k, t, $4 as judged, $11 as later,
                                   (array['CLEARED', 'CLEARED', 'INCONCLUSIVE'])[1 + $3] as said
                              from EACH(1, 0) e where $4a > 0) e
                      join patch_test p on p.id = -8000000 - 8 * i - k""",
                    """
                    insert into patch_test_reading (id, patch_test_id, read_on, result, grade,
                        person_id, recorded_at, recorded_by, superseded_at, superseded_by,
                        superseded_reason)
                    select -9500000 - 8 * i - k, p.id, applied_on + later, 'REACTION',
                           'WEAK', -1000001, TRAIL
                      from (select i, k, t, $11 as later from EACH(1, 0) e where $6 = 0) e
                      join patch_test p on p.id = -8000000 - 8 * i - k""");

    private final Scene scene;
    private final LocalDate today;

    RandomYears(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
    }

    void tell() throws SQLException {
        for (int fact = 0; fact < FACTS.size(); fact++) {
            scene.run(plain(FACTS.get(fact), fact));
        }
    }

    /** Draws are written {@code $6}, of six, or {@code $6a} where another of six is wanted. */
    private String plain(String fact, int number) {
        String sql =
                fact.replace("TRAIL", TRAIL)
                        .replaceAll(
                                "EACH\\((\\d), (\\d)\\)",
                                "(select i, k, t from generate_series(1, "
                                        + CLIENTS
                                        + ") i,"
                                        + " generate_series(0, $1) k, generate_series(0, $2) t)")
                        .replace("HOUSE", version("house"))
                        .replace("GATES", version("gates"))
                        .replace("TODAY", "date '" + today + "'");
        return Pattern.compile("\\$(\\d+)([a-z]?)")
                .matcher(sql)
                .replaceAll(
                        draw ->
                                "((hashint4(i * 131 + k * 17 + t * 7 + %d) & 2147483647) %% %s)"
                                        .formatted(
                                                1009 * number + draw.group().hashCode() % 997,
                                                draw.group(1)));
    }

    private static String version(String protocol) {
        return "(select min(id) from protocol_version where protocol_id = '%s' and number = 1)"
                .formatted(protocol);
    }
}
