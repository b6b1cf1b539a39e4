package org.stipple.web.policy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stipple.policy.check.Fault;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.BundleFile;

/** Faults as a person reads them. */
class FaultWordsTest {

    private static final FaultWords WORDS =
            new FaultWords(new RuleWords(Locale.UK, Map.of(), Map.of()));

    @Test
    void everyKindHasItsSentenceAndEverySentenceItsKind() {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.stipple.web.messages.policy", Locale.UK);

        assertEquals(
                Arrays.stream(Kind.values()).map(kind -> "Fault." + kind).collect(toSet()),
                texts.keySet().stream().filter(key -> key.startsWith("Fault.")).collect(toSet()));
    }

    @Test
    void aSentenceNamesTheCellAndTheCure() {
        assertEquals(
                "“two weeks” is no period: write 10 days, 2 weeks or P2W.",
                tell(Kind.PERIOD_SHAPE, "two weeks"));
        assertEquals(
                "It can come before the day of “Absolute minimum”: make it longer, or the other"
                        + " shorter.",
                tell(Kind.BOUND_BEFORE_ITS_PREDECESSOR, "absolute_minimum"));
        assertEquals(
                "It is less than “Sessions at the least”.",
                tell(Kind.NUMBER_BELOW_ITS_PREDECESSOR, "sessions_minimum"));
        assertEquals(
                "“721” is too much: 720 at the most.", tell(Kind.NUMBER_TOO_LARGE, "721", "720"));
    }

    @Test
    void aRowOrFileAsAWholeHasNoColumn() {
        assertEquals(
                "The row has 3 cells, but the table has 17 columns.",
                WORDS.tell(new Fault(2, "", "", Kind.ROW_WIDTH, List.of("3", "17"))));
    }

    @Test
    void whatWasTypedStandsAsItWasTyped() {
        assertEquals("There is no step “{0} ''{1}”.", tell(Kind.STEP_UNKNOWN, "{0} ''{1}"));
        assertEquals("There is no step “from”.", tell(Kind.STEP_UNKNOWN, "from"));
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void everyColumnHasItsName(Sheet sheet) {
        sheet.columns().forEach(column -> assertFalse(WORDS.column(column).isBlank()));
    }

    @ParameterizedTest
    @EnumSource(BundleFile.class)
    void everyColumnOfAFileHasItsName(BundleFile file) {
        file.columns().forEach(column -> assertFalse(WORDS.column(column).isBlank()));
    }

    @Test
    void aFileAsAWholeHasNoColumn() {
        assertEquals(
                "The archive is too large: 2 MB at the most.",
                WORDS.tell(new Fault(0, "", "", Kind.ARCHIVE_TOO_LARGE, List.of("2"))));
    }

    private static String tell(Kind kind, String... names) {
        return WORDS.tell(new Fault(1, "R", "minimum", kind, List.of(names)));
    }
}
