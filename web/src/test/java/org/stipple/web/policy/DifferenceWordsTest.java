package org.stipple.web.policy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.policy.compare.Difference;
import org.stipple.policy.compare.Difference.CellChanged;
import org.stipple.policy.compare.Difference.Part;
import org.stipple.policy.compare.Difference.RowAdded;
import org.stipple.policy.compare.Difference.RowRemoved;
import org.stipple.policy.compare.Differences;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.Term;
import org.stipple.policy.table.VersionContent;

/** Differences as a person reads them. */
class DifferenceWordsTest {

    private static final DifferenceWords WORDS =
            new DifferenceWords(
                    new RuleWords(Locale.UK, names(Shipped.tags()), names(Shipped.observations())));

    private static Map<String, String> names(List<Term> terms) {
        return terms.stream().collect(toMap(Term::code, Term::name));
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({
        "RULES, minimum, P7D, P10D, R: minimum 7 days → 10 days",
        "RULES, maximum, P6W, '', R: maximum 6 weeks → nothing",
        "RULES, step, SESSION_2, SESSION_4+, R: step Session 2 → Session 4 or later",
        "RULES, from, SESSION_1, COURSE_END|TOUCH_UP, 'R: from Session 1 → Course end, Touch-up'",
        "RULES, when, '', SCARRING, R: tags nothing → Scarring",
        "RULES, required, '', yes, R: required no → yes",
        "RULES, severity, WARN, BLOCK, R: outside a warning → refused",
        "RULES, guidance, Wait., Wait {0}., R: guidance “Wait.” → “Wait {0}.”",
        "CARE, ends, P7D, COURSE_END, R: ends day 7 → the end of the course",
        "CARE, ends, PT24H, '', R: ends 24 hours after it → nothing",
        "CARE, action, DO, AVOID, R: what Do → Avoid",
        "CARE, session, FIRST, EVERY, R: session the first session → every session",
        "NORMS, sessions_typical, 3, 4, 'Sessions, typical: 3 → 4'",
        "NORMS, session_minutes_maximum, '', 1000, Minutes of a session at the most: nothing → 1000",
    })
    void aCellThatChanged(Part part, String column, String before, String after, String words) {
        assertEquals(words, WORDS.tell(new CellChanged(part, "R", column, before, after)));
    }

    @Test
    void aRuleThatWasAddedOrRemovedIsSaidInItsSentence() {
        Map<String, String> rule = Cells.of(Shipped.rules("general-guidance").get(1));

        assertEquals(
                "GG-S2-S3 added: Session 3 best from 4 weeks after session 2."
                        + " Outside these days it is booked with a warning.",
                WORDS.tell(new RowAdded(Part.RULES, "GG-S2-S3", rule)));
        assertEquals(
                "GG-S2-S3 removed: Session 3 best from 4 weeks after session 2."
                        + " Outside these days it is booked with a warning.",
                WORDS.tell(new RowRemoved(Part.RULES, "GG-S2-S3", rule)));
    }

    @Test
    void rowsOfTheOtherTables() {
        assertEquals(
                "7D-NO-SUN added: Avoid: Direct sun on the head; wear a hat"
                        + " (every session, from the same day to day 7)",
                WORDS.tell(
                        new RowAdded(
                                Part.CARE,
                                "7D-NO-SUN",
                                Cells.of(
                                        Shipped.care("7derma").stream()
                                                .filter(row -> row.code().equals("7D-NO-SUN"))
                                                .findFirst()
                                                .orElseThrow()))));
        assertEquals(
                "Session 4 removed: Last touches",
                WORDS.tell(
                        new RowRemoved(
                                Part.STEPS,
                                "SESSION_4",
                                Cells.of(new StepRow("SESSION_4", "Last touches", "")))));
        assertEquals(
                "A and B may both stand: Rinsing is fine",
                WORDS.tell(
                        new RowAdded(
                                Part.RULINGS,
                                "A+B",
                                Cells.of(new CareRuling("A", "B", "Rinsing is fine")))));
    }

    @Test
    void whateverShippedProtocolsSayOtherwiseCanBeSaid() {
        List<VersionContent> all =
                Shipped.heads().stream().map(ProtocolHead::id).map(Shipped::content).toList();

        for (VersionContent one : all) {
            for (VersionContent other : all) {
                for (Difference difference : Differences.between(one, other)) {
                    assertFalse(WORDS.tell(difference).isBlank());
                }
            }
        }
    }
}
