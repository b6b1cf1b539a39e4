package org.stipple.web.policy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.Term;
import org.stipple.timing.Bound;
import org.stipple.timing.TimingRule;

/** Every rule as a person reads it. */
class RuleSentenceTest {

    private static final RuleWords WORDS =
            new RuleWords(Locale.UK, names(Shipped.tags()), names(Shipped.observations()));

    private static Map<String, String> names(List<Term> terms) {
        return terms.stream().collect(toMap(Term::code, Term::name));
    }

    @Test
    void everyShippedRuleReadsAsItWasApproved() throws IOException {
        List<String> sentences =
                Shipped.heads().stream()
                        .map(ProtocolHead::id)
                        .flatMap(id -> Shipped.find(id).orElseThrow().rules().stream())
                        .map(rule -> rule.code() + ": " + tell(rule))
                        .toList();

        assertEquals(approved(), sentences);
    }

    private static List<String> approved() throws IOException {
        try (InputStream in = RuleSentenceTest.class.getResourceAsStream("/rules-in-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String tell(TimingRule rule) {
        return new RuleSentence(WORDS, rule).tell();
    }

    private static String tell(String required, String severity, Map<Bound, String> periods) {
        return tell(
                new RuleRow(
                                "R",
                                "SESSION_1",
                                "",
                                "SESSION_2",
                                "",
                                required,
                                "",
                                periods,
                                severity,
                                "")
                        .toRule(false));
    }

    @Test
    void aLastDayAlone() {
        assertEquals(
                "Session 2 no later than 6 weeks after session 1. After 6 weeks it is refused.",
                tell("", "BLOCK", Map.of(Bound.MAXIMUM, "P6W")));
    }

    @Test
    void aLastBestDayAlone() {
        assertEquals(
                "Session 2 best within 14 days after session 1."
                        + " Outside these days it is booked with a warning.",
                tell("", "OVERRIDABLE", Map.of(Bound.RECOMMENDED_TO, "P14D")));
    }

    @Test
    void periodsKeepTheUnitsInWhichTheyWereWritten() {
        assertEquals(
                "Session 2 not before 1 year 6 months 2 weeks 1 day after session 1."
                        + " Before 1 year 6 months 2 weeks 1 day it needs an override.",
                tell("", "OVERRIDABLE", Map.of(Bound.MINIMUM, "P1Y6M2W1D")));
    }

    @Test
    void aTermThatTheClinicNoLongerKnowsIsReadByItsCode() {
        RuleWords without = new RuleWords(Locale.UK, Map.of(), Map.of());

        assertEquals("SCARRING", without.allTags(List.of("SCARRING")));
    }
}
