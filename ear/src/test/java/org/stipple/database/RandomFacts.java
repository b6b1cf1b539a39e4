package org.stipple.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;

/**
 * Facts of every kind about one client and two courses of hers, on days that often meet; some of
 * them corrected, taken back or withdrawn. The same number makes the same facts.
 */
final class RandomFacts {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");
    private static final int DAYS = 7;
    private static final int OF_A_KIND = 4;

    private final Scene scene;
    private final Random random;
    private final long client;
    private long latest;

    RandomFacts(Scene scene, int number) {
        this.scene = scene;
        this.random = new Random(number);
        this.client = -1000L * number;
        this.latest = client;
    }

    long client() {
        return client;
    }

    /** The first of the two courses, 1, or the second, 2. */
    long course(int number) {
        return client - number;
    }

    void tell() throws SQLException {
        insert("client", client, "number = " + client);
        for (int course = 1; course <= 2; course++) {
            tellCourse(course(course));
        }
        for (int i = 0; i < OF_A_KIND; i++) {
            tellPapers();
        }
        for (int i = 0; i < OF_A_KIND; i++) {
            tellPatchTest();
        }
    }

    private void tellCourse(long course) throws SQLException {
        String end = random.nextBoolean() ? "state = 'COMPLETED'; course_end = " + day() : "";
        insert("treatment_course", course, of("client_id", client) + end);
        latest = Math.min(latest, course(2));
        for (int i = 1; i <= OF_A_KIND; i++) {
            fact(
                    "session",
                    of("course_id", course)
                            + "booking_id = null; ordinal = %d; kind = %s; performed_on = %s"
                                    .formatted(i, any("SESSION", "TOUCH_UP"), day()));
            fact(
                    "review",
                    of("course_id", course)
                            + "decision = %s; held_on = %s"
                                    .formatted(any("NEEDED", "NOT_NEEDED", "UNDECIDED"), day()));
        }
        String tag = "course_id = %d; added_on = '2026-01-01'".formatted(course);
        insert("course_tag", --latest, tag);
        insert(
                "course_tag",
                --latest,
                tag
                        + "; tag = 'CONSTRAINT_3'; removed_on = '2026-01-02'; removed_at = '2026-01-03';"
                        + " removed_by = 'anna'; removed_reason = 'r'");
    }

    private void tellPapers() throws SQLException {
        fact(
                "consultation",
                of("client_id", client)
                        + "suitability = %s; suitability_reason = 'r'; held_on = %s"
                                .formatted(
                                        any(
                                                "SUITABLE",
                                                "SUITABLE",
                                                "UNDECIDED",
                                                "NOT_SUITABLE",
                                                "OTHER_THERAPY_ADVISED"),
                                        day()));
        String withdrawn =
                "; withdrawn_on = '2026-02-01'; withdrawn_at = '2026-02-01'; withdrawn_by = 'anna';"
                        + " withdrawn_reason = 'r'";
        fact(
                "consent",
                of("client_id", client)
                        + "purpose = %s; signed_on = %s"
                                .formatted(any("TREATMENT", "TREATMENT", "PHOTOGRAPHS"), day())
                        + (random.nextInt(3) == 0 ? withdrawn : ""));
        fact("observation", of("client_id", client) + "happened_on = " + day());
        fact("patch_test_waiver", of("client_id", client) + "agreed_on = " + day());
    }

    // Reactions last: what they forbid afterwards may have come on record before them.
    private void tellPatchTest() throws SQLException {
        fact("patch_test", of("client_id", client) + "applied_on = " + day());
        long test = latest;
        for (String said :
                new String[] {
                    "'PERMITTED'; verdict = 'RECOMMENDED'; gates_version_id = -1",
                    "'WARNING'; verdict = 'LATE'; gates_version_id = -1; against_rules_reason = 'r'",
                    "'NEEDS_OVERRIDE'; verdict = 'GRACE'; gates_version_id = -1; against_rules_reason = 'r'",
                    "'NEEDS_OVERRIDE'; verdict = 'TOO_SOON'; gates_version_id = -1;"
                            + " against_rules_reason = 'r'",
                    "null; against_rules_reason = 'r'"
                }) {
            read(test, "result = 'CLEARED'; outcome = " + said);
        }
        read(test, "result = 'INCONCLUSIVE'");
        if (random.nextBoolean()) {
            read(test, "result = 'REACTION'; grade = 'WEAK'");
        }
    }

    private void read(long test, String what) throws SQLException {
        fact(
                "patch_test_reading",
                of("patch_test_id", test)
                        + what
                        + "; read_on = (select applied_on from patch_test where id = %d) + %d"
                                .formatted(test, random.nextInt(DAYS)));
    }

    private void fact(String table, String values) throws SQLException {
        String superseded =
                "; superseded_at = '2026-03-02'; superseded_by = 'anna'; superseded_reason = 'r'";
        insert(
                table,
                --latest,
                values
                        + "; recorded_at = timestamptz '2026-03-01 12:00Z' + interval '%d minutes'"
                                .formatted(random.nextInt(3))
                        + (random.nextInt(5) == 0 ? superseded : ""));
    }

    private void insert(String table, long id, String values) throws SQLException {
        scene.run(GoodRow.of(table).with("id = %d; %s".formatted(id, values)).insert(1));
    }

    private static String of(String column, long id) {
        return column + " = " + id + "; ";
    }

    private String day() {
        return "date '" + FIRST_DAY.plusDays(random.nextInt(DAYS)) + "'";
    }

    private String any(String... words) {
        return "'" + words[random.nextInt(words.length)] + "'";
    }
}
