package org.stipple.policy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleFile;
import org.stipple.policy.table.Shipped;

/** Each thing that keeps a version from being activated, and what does not. */
class RuleCheckTest {

    private static final String HEADER =
            "code,from,after,step,when,required,override,absolute_minimum,minimum,"
                    + "recommended_from,recommended_to,maximum,until,severity,guidance\n";
    private static final Vocabulary WORDS =
            new Vocabulary(Set.of("A", "B", "C"), Set.of("SUNBURN"));

    private static List<String> faults(String... rows) {
        return RuleCheck.faults(
                        RuleFile.read(new StringReader(HEADER + String.join("\n", rows))), WORDS)
                .stream()
                .map(
                        fault ->
                                "row %d %s: %s %s"
                                        .formatted(
                                                fault.row(),
                                                fault.column(),
                                                fault.kind(),
                                                String.join(" ", fault.names()))
                                        .strip())
                .toList();
    }

    static List<String> shippedProtocols() {
        return Shipped.heads().stream().map(ProtocolHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("shippedProtocols")
    void everyShippedProtocolMayBeActivated(String id) {
        assertEquals(
                List.of(),
                RuleCheck.faults(
                        Shipped.rules(id), Vocabulary.of(Shipped.tags(), Shipped.observations())));
    }

    @Test
    void aCodeIsNeeded() {
        assertEquals(
                List.of("row 1 code: CODE_EMPTY"),
                faults(",CONSENT,,SESSION_2,,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void aCodeUsedTwice() {
        assertEquals(
                List.of("row 2 code: CODE_TWICE 1"),
                faults(
                        "R,CONSENT,,SESSION_2,,yes,,,,,,,,BLOCK,x",
                        "R,CONSENT,,REVIEW,,yes,,,,,,,,BLOCK,x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ho-s1", "HO S1", "HO--S1", "-HO", "HO-", "HO.1", "HÖ", "=HO"})
    void aCodeOfAnotherShape(String code) {
        assertEquals(
                List.of("row 1 code: CODE_SHAPE " + code),
                faults(code + ",CONSENT,,SESSION_2,,yes,,,,,,,,BLOCK,x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P51Y", "P50Y1D", "P900Y", "P601M", "P2610W", "P99999W"})
    void aPeriodBeyondAWorkingLife(String period) {
        assertEquals(
                List.of(
                        "row 1 recommended_to: PERIOD_TOO_LONG " + period,
                        "row 1 until: PERIOD_TOO_LONG " + period),
                faults(
                        "R,CONSENT,,SESSION_1,,yes,,,,,%s,P1D,%s,BLOCK,x"
                                .formatted(period, period)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P50Y", "P600M", "P18263D"})
    void fiftyYearsAreNotTooLong(String period) {
        assertEquals(List.of(), faults("R,CONSENT,,SESSION_1,,yes,,,,," + period + ",,,BLOCK,x"));
    }

    @Test
    void anEmptyStep() {
        assertEquals(List.of("row 1 step: STEP_EMPTY"), faults("R,CONSENT,,,,yes,,,,,,,,BLOCK,x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSULTATION", "SESSION_0", "SESSION_4+-", "session_1"})
    void anUnknownStep(String step) {
        assertEquals(
                List.of("row 1 step: STEP_UNKNOWN " + step),
                faults("R,CONSENT,,SESSION_1|" + step + ",,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void anEmptyEvent() {
        assertEquals(
                List.of("row 1 from: EVENT_EMPTY"), faults("R,,,SESSION_1,,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void anUnknownEventInEitherColumn() {
        assertEquals(
                List.of("row 1 from: EVENT_UNKNOWN CONSENTS", "row 1 after: EVENT_UNKNOWN"),
                faults("R,CONSENT|CONSENTS,REVIEW|,SESSION_1,,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void anObservationThatTheClinicDoesNotKnow() {
        assertEquals(
                List.of("row 1 from: OBSERVATION_UNKNOWN OBSERVATION:SNOW"),
                faults("R,OBSERVATION:SUNBURN|OBSERVATION:SNOW,,SESSION_1,,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void anUnknownTag() {
        assertEquals(
                List.of("row 1 when: TAG_UNKNOWN Z"),
                faults("R,CONSENT,,SESSION_1,A Z,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void anUnknownSeverity() {
        assertEquals(
                List.of("row 1 severity: SEVERITY_UNKNOWN"),
                faults("R,CONSENT,,SESSION_1,,yes,,,,,,,,,x"));
        assertEquals(
                List.of("row 1 severity: SEVERITY_UNKNOWN FATAL"),
                faults("R,CONSENT,,SESSION_1,,yes,,,,,,,,FATAL,x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SESSION_1", "SESSION", "SESSION_1+", "REVIEW", "TOUCH_UP"})
    void thePreviousSessionOfAStepThatMayHaveNone(String step) {
        assertEquals(
                List.of("row 1 step: NO_SESSION_BEFORE " + step),
                faults("R,PREVIOUS_SESSION,,SESSION_2|" + step + ",,yes,,,,,,,,BLOCK,x"));
        assertEquals(
                List.of("row 1 step: NO_SESSION_BEFORE " + step),
                faults("R,CONSENT,PREVIOUS_SESSION," + step + ",,yes,,,,,,,,BLOCK,x"));
    }

    @Test
    void aPeriodOfAnotherShape() {
        assertEquals(
                List.of("row 1 minimum: PERIOD_SHAPE 7 days", "row 1 until: PERIOD_SHAPE PT1H"),
                faults("R,CONSENT,,SESSION_1,,yes,,,7 days,,,,PT1H,BLOCK,x"));
    }

    @ParameterizedTest(name = "{0},{1},{2},{3},{4}: {5}")
    @CsvSource({
        "P7D, P5D, '', '', '', row 1 minimum: BOUND_BEFORE_ITS_PREDECESSOR absolute_minimum",
        "P7D, '', P5D, '', '', row 1 recommended_from: BOUND_BEFORE_ITS_PREDECESSOR absolute_minimum",
        "'', P7D, '', '', P5D, row 1 maximum: BOUND_BEFORE_ITS_PREDECESSOR minimum",
        "'', '', P4W, P3W, '', row 1 recommended_to: BOUND_BEFORE_ITS_PREDECESSOR recommended_from",
        "'', '', '', P31D, P1M, row 1 maximum: BOUND_BEFORE_ITS_PREDECESSOR recommended_to",
    })
    void aBoundThatComesBeforeTheOneBeforeItForSomeAnchor(
            String absolute, String minimum, String from, String to, String maximum, String fault) {
        String periods = String.join(",", absolute, minimum, from, to, maximum);

        assertEquals(List.of(fault), faults("R,CONSENT,,SESSION_1,,yes,," + periods + ",,BLOCK,x"));
    }

    @Test
    void boundsMayBeEqualAndAMonthIsNeverShorterThanFourWeeks() {
        assertEquals(List.of(), faults("R,CONSENT,,SESSION_1,,yes,,P5D,P5D,P4W,P1M,P31D,,BLOCK,x"));
    }

    @Test
    void anOverrideWithoutTags() {
        assertEquals(
                List.of("row 1 override: OVERRIDE_WITHOUT_TAGS"),
                faults("R,CONSENT,,SESSION_1,,yes,yes,,,,,,,BLOCK,x"));
    }

    @Test
    void aRuleThatIsNotRequiredAndStatesNothing() {
        assertEquals(
                List.of("row 1 required: SAYS_NOTHING"),
                faults("R,CONSENT,,SESSION_1,,,,,,,,,P1Y,BLOCK,x"));
    }

    @Test
    void aCellThatIsNeitherYesNorEmpty() {
        assertEquals(
                List.of(
                        "row 1 required: NEITHER_YES_NOR_EMPTY no",
                        "row 1 override: NEITHER_YES_NOR_EMPTY YES"),
                faults("R,CONSENT,,SESSION_1,,no,YES,,P1D,,,,,BLOCK,x"));
    }

    private static String override(String code, String step, String tags, String until) {
        return "%s,CONSENT,,%s,%s,,yes,,P1D,,,,%s,BLOCK,x".formatted(code, step, tags, until);
    }

    @Test
    void twoOverridesThatCanClaimOneStepWithEquallyManyTags() {
        assertEquals(
                List.of("row 2 when: OVERRIDES_EQUAL ONE"),
                faults(
                        override("ONE", "SESSION_2+", "A", ""),
                        override("TWO", "SESSION_4", "B", "")));
    }

    @Test
    void theyAreNoFaultWhereTheirStepsDoNotMeet() {
        assertEquals(
                List.of(),
                faults(
                        override("ONE", "SESSION_2", "A", ""),
                        override("TWO", "SESSION_3+", "B", "")));
    }

    @Test
    void orWhereTheirAnchorsDiffer() {
        assertEquals(
                List.of(),
                faults(
                        override("ONE", "SESSION_2", "A", ""),
                        "TWO,CONSENT|REVIEW,,SESSION_2,B,,yes,,P1D,,,,,BLOCK,x"));
    }

    @Test
    void orWhereTheirTagsAreNotEquallyMany() {
        assertEquals(
                List.of(),
                faults(
                        override("ONE", "SESSION_2", "A", ""),
                        override("TWO", "SESSION_2", "A B", "")));
    }

    @Test
    void orWhereAThirdWithTheTagsOfBothDecides() {
        assertEquals(
                List.of(),
                faults(
                        override("ONE", "SESSION", "A", ""),
                        override("TWO", "SESSION_2", "B", ""),
                        override("BOTH", "SESSION_1|SESSION_2", "B A", "")));
    }

    @Test
    void aThirdThatDoesNotFitWhereverBothDoDecidesNothing() {
        assertEquals(
                List.of("row 2 when: OVERRIDES_EQUAL ONE"),
                faults(
                        override("ONE", "SESSION", "A", ""),
                        override("TWO", "SESSION", "B", ""),
                        override("BOTH", "SESSION_1|SESSION_3+", "A B", "")));
    }

    @Test
    void aThirdThatEndsBeforeBothDecidesNothing() {
        assertEquals(
                List.of("row 2 when: OVERRIDES_EQUAL ONE"),
                faults(
                        override("ONE", "TOUCH_UP", "A", ""),
                        override("TWO", "TOUCH_UP", "B", "P10Y"),
                        override("BOTH", "TOUCH_UP", "A B", "P9Y")));
    }

    @Test
    void aThirdThatLastsUntilOneOfThemEndsDecides() {
        assertEquals(
                List.of(),
                faults(
                        override("ONE", "TOUCH_UP", "A", ""),
                        override("TWO", "TOUCH_UP", "B", "P9Y"),
                        override("BOTH", "TOUCH_UP", "A B", "P9Y")));
    }

    @Test
    void twoOfTheSameTagsAreAFaultWhateverTheThird() {
        assertEquals(
                List.of("row 2 when: OVERRIDES_EQUAL ONE"),
                faults(override("ONE", "REVIEW", "A", ""), override("TWO", "REVIEW", "A", "")));
    }
}
