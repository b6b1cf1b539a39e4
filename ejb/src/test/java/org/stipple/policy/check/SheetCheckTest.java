package org.stipple.policy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.StepRow;

/** What is wrong with care lines, appointments and norms as typed, and what is not. */
class SheetCheckTest {

    private static Map<String, String> row(String columns, String cells) {
        String[] names = columns.split(",", -1);
        String[] texts = cells.split(",", -1);
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, names.length).forEach(i -> row.put(names[i], texts[i]));
        return row;
    }

    private static List<String> tell(List<Fault> faults) {
        return faults.stream()
                .map(
                        fault ->
                                "%d %s %s: %s %s"
                                        .formatted(
                                                fault.row(),
                                                fault.code(),
                                                fault.column(),
                                                fault.kind(),
                                                String.join(" ", fault.names()))
                                        .strip())
                .toList();
    }

    private static List<String> care(String... rows) {
        return tell(
                CareCheck.faults(
                        Arrays.stream(rows)
                                .map(row -> row("code,action,session,starts,ends,text", row))
                                .toList()));
    }

    private static List<String> steps(String... rows) {
        return tell(
                StepCheck.faults(
                        Arrays.stream(rows).map(row -> row("step,title,purpose", row)).toList()));
    }

    private static List<String> norms(Map<String, String> cells) {
        return NormCheck.faults(cells).stream()
                .map(
                        fault ->
                                "%s: %s %s"
                                        .formatted(
                                                fault.column(),
                                                fault.kind(),
                                                String.join(" ", fault.names())))
                .toList();
    }

    static List<String> shippedProtocols() {
        return Shipped.heads().stream().map(ProtocolHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("shippedProtocols")
    void everythingShippedMayBeActivated(String id) {
        assertEquals(
                List.of(), care(Shipped.care(id).stream().map(this::cells).toArray(String[]::new)));
        assertEquals(
                List.of(),
                steps(
                        Shipped.steps(id).stream()
                                .map(StepRow::step)
                                .map(step -> step + ",title,")
                                .toArray(String[]::new)));
    }

    private String cells(CareRow row) {
        return String.join(
                ",",
                row.code(),
                row.action().name(),
                row.session().name(),
                row.starts(),
                row.ends(),
                row.text().replace(',', ' '));
    }

    @Test
    void everyCellOfACareLineIsLookedAt() {
        assertEquals(
                List.of(
                        "1  code: CODE_EMPTY",
                        "1  action: ACTION_UNKNOWN",
                        "1  session: SESSION_UNKNOWN",
                        "1  starts: POINT_SHAPE",
                        "1  text: TEXT_EMPTY"),
                care(",,,,,"));
        assertEquals(
                List.of(
                        "2 no-sun code: CODE_SHAPE no-sun",
                        "2 no-sun action: ACTION_UNKNOWN Avoid",
                        "2 no-sun session: SESSION_UNKNOWN SECOND",
                        "2 no-sun starts: POINT_SHAPE 4 days",
                        "2 no-sun ends: POINT_SHAPE COURSE"),
                care("A,DO,EVERY,P1D,,x", "no-sun,Avoid,SECOND,4 days,COURSE,x"));
    }

    @Test
    void aCodeOfACareLineUsedTwice() {
        assertEquals(
                List.of("3 A code: CODE_TWICE 1"),
                care("A,DO,EVERY,P1D,,x", "B,DO,EVERY,P1D,,x", "A,AVOID,EVERY,P1D,,x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P0D,P0D",
                "-P0D,P0D",
                "-P7D,-P0D",
                "-P1M,-P28D",
                "P1W,P7D",
                "P5D,",
                "P0D,COURSE_END",
                "PT0H,PT24H",
                "PT24H,",
                "PT24H,COURSE_END",
            })
    void aCareLineMayRunSo(String days) {
        assertEquals(List.of(), care("A,DO,EVERY," + days + ",x"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "P5D, P4D, ENDS_BEFORE_STARTS P5D P4D",
        "P0D, -P0D, ENDS_BEFORE_STARTS P0D -P0D",
        "-P1D, -P2D, ENDS_BEFORE_STARTS -P1D -P2D",
        "P1M, P30D, ENDS_BEFORE_STARTS P1M P30D",
        "PT24H, PT24H, ENDS_BEFORE_STARTS PT24H PT24H",
        "PT24H, PT2H, ENDS_BEFORE_STARTS PT24H PT2H",
        "PT0H, P1D, DURATION_WITH_PERIOD PT0H P1D",
        "P0D, PT24H, DURATION_WITH_PERIOD P0D PT24H",
        "P0D, P51Y, PERIOD_TOO_LONG P51Y",
        "P0D, -PT24H, POINT_SHAPE -PT24H",
        "P0D, P1DT2H, POINT_SHAPE P1DT2H",
        "P0D, PT99999H, POINT_SHAPE PT99999H",
        "P0D, course_end, POINT_SHAPE course_end",
    })
    void aCareLineMayNotRunSo(String starts, String ends, String fault) {
        assertEquals(
                List.of("1 A ends: " + fault), care("A,DO,EVERY,%s,%s,x".formatted(starts, ends)));
    }

    @Test
    void anAppointmentHasAKnownStepOnceAndATitle() {
        assertEquals(
                List.of(
                        "1  step: STEP_EMPTY",
                        "1  title: TITLE_EMPTY",
                        "2 SESSION_2+ step: STEP_UNKNOWN SESSION_2+",
                        "4 REVIEW title: TITLE_EMPTY",
                        "5 SESSION_1 step: STEP_TWICE 3"),
                steps(",,", "SESSION_2+,x,", "SESSION_1,x,", "REVIEW, ,x", "SESSION_1,y,"));
        assertEquals(
                List.of(),
                steps("CONSULTATION,x,", "SESSION_12,x,", "TOUCH_UP,x,", "PATCH_TEST_READING,x,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2.5", "three", "1e3", " 3", "99999999999", "=1+1"})
    void aNormIsAWholePositiveNumber(String cell) {
        assertEquals(
                List.of("sessions_minimum: NUMBER_SHAPE " + cell),
                norms(Map.of("sessions_minimum", cell)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SESSIONS_MAXIMUM, 20, ''",
        "SESSIONS_MAXIMUM, 21, 20",
        "SESSION_MINUTES_MAXIMUM, 720, ''",
        "SESSION_MINUTES_MAXIMUM, 721, 720",
        "RESULT_PERCENT_PER_SESSION_MAXIMUM, 100, ''",
        "RESULT_PERCENT_PER_SESSION_MAXIMUM, 101, 100",
    })
    void aNormHasALimitThatMakesSense(String norm, String cell, String limit) {
        String column = norm.toLowerCase(Locale.ROOT);

        assertEquals(
                limit.isEmpty()
                        ? List.of()
                        : List.of("%s: NUMBER_TOO_LARGE %s %s".formatted(column, cell, limit)),
                norms(Map.of(column, cell)));
    }

    @Test
    void minimumTypicalAndMaximumAreInOrderAsFarAsStated() {
        assertEquals(
                List.of(
                        "sessions_typical: NUMBER_BELOW_ITS_PREDECESSOR sessions_minimum",
                        "session_minutes_maximum: NUMBER_BELOW_ITS_PREDECESSOR"
                                + " session_minutes_minimum"),
                norms(
                        Map.of(
                                "sessions_minimum", "3",
                                "sessions_typical", "2",
                                "session_minutes_minimum", "300",
                                "session_minutes_maximum", "180")));
        assertEquals(
                List.of("sessions_maximum: NUMBER_BELOW_ITS_PREDECESSOR sessions_minimum"),
                norms(Map.of("sessions_minimum", "3", "sessions_maximum", "2")));
        assertEquals(List.of(), norms(Map.of("sessions_minimum", "3", "sessions_maximum", "3")));
    }
}
