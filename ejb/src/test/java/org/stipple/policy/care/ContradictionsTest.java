package org.stipple.policy.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stipple.policy.care.CareFixture.FROM_A_WEEK;
import static org.stipple.policy.care.CareFixture.found;
import static org.stipple.policy.care.CareFixture.line;
import static org.stipple.policy.care.CareFixture.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.CareSession;
import org.stipple.policy.table.Shipped;

/** Where care lines contradict each other: facts C7 to C9, and each way in which they do not. */
class ContradictionsTest {

    private static List<String> shipped(String protocol) {
        return told(Shipped.care(protocol), Shipped.rules(protocol));
    }

    @Test
    void sevenDermaAllowsAndForbidsWaterAndMeetsItsOwnPreparation() {
        assertEquals(
                List.of(
                        "7D-NO-HUMIDITY+7D-PREP-WASH WATER next 0..7 S2:7..8 S3:1..8 S4:1..8",
                        "7D-NO-HUMIDITY+7D-SHAMPOO WATER same 7..7",
                        "7D-NO-HUMIDITY+7D-WASH-WATER WATER same 5..7",
                        "7D-NO-SHAVE+7D-PREP-SHAVE SHAVING next 0..7 S2:7..8 S3:1..8 S4:1..8",
                        "7D-NO-SUN+7D-SUNSCREEN SUN same 7..7",
                        "7D-NO-WATER+7D-PREP-WASH WATER next 0..4 S3:1..5 S4:1..5"),
                shipped("7derma"));
    }

    @Test
    void theHouseAsShipped() {
        assertEquals(
                List.of(
                        "HO-NO-HUMIDITY+HO-PREP-WASH WATER next 6..7 S2:7..8 S3:7..8",
                        "HO-NO-HUMIDITY+HO-WASH-WATER WATER same 5..7"),
                shipped("house"));
    }

    @Test
    void aForbiddanceThatEndsBeforeThePreparationIsNoContradictionAnyMore() {
        List<CareRow> care = new ArrayList<>(Shipped.care("7derma"));

        assertEquals(
                List.of("7D-NO-SHAVE+7D-PREP-SHAVE SHAVING next 6..7 S2:7..8 S3:7..8"),
                aboutShaving(care));

        care.replaceAll(
                row ->
                        row.code().equals("7D-NO-SHAVE")
                                ? line("7D-NO-SHAVE AVOID EVERY P0D P5D Shaving the head")
                                : row);
        assertEquals(List.of(), aboutShaving(care));
    }

    /** By the house's rules, which permit no gap of less than a week. */
    private static List<String> aboutShaving(List<CareRow> care) {
        return told(care, Shipped.rules("house")).stream()
                .filter(found -> found.contains("SHAVING"))
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"DO, ALLOW", "ALLOW, DO", "DO, DO", "ALLOW, ALLOW", "AVOID, AVOID"})
    void linesThatAskForTheSameNeverContradict(String one, String other) {
        assertEquals(
                List.of(),
                found(
                        FROM_A_WEEK,
                        "A " + one + " EVERY P0D P7D Water",
                        "B " + other + " EVERY -P3D P7D Water"));
    }

    @Test
    void linesAboutOtherThingsNeverContradict() {
        assertEquals(
                List.of(),
                found(
                        FROM_A_WEEK,
                        "A AVOID EVERY P0D P7D Coffee",
                        "B ALLOW EVERY P0D P7D Coffee",
                        "C ALLOW EVERY P0D P7D Water"));
    }

    @Test
    void aPairIsNamedAndSortedTheSameWhateverTheOrderOfItsLines() {
        List<CareRow> care = new ArrayList<>(Shipped.care("house"));
        List<Contradiction> found =
                Contradictions.find(care, Shipped.rules("house"), Topics.shipped());
        Collections.reverse(care);

        assertEquals(found, Contradictions.find(care, Shipped.rules("house"), Topics.shipped()));
    }

    @Test
    void aRulingWithANoteSettlesItsPairAndNoOther() {
        List<Contradiction> found =
                Contradictions.find(
                        List.of(
                                line("A AVOID EVERY P0D P7D Water"),
                                line("B ALLOW EVERY P5D - Washing"),
                                line("C ALLOW EVERY P7D - Shampoo")),
                        List.of(),
                        Topics.shipped());

        assertEquals(List.of("A+B", "A+C"), keys(found));
        assertEquals(
                List.of("A+C"), keys(unruled(found, new CareRuling("B", "A", "Rinsing is fine"))));
        assertEquals(List.of("A+B", "A+C"), keys(unruled(found, new CareRuling("A", "B", " "))));
        assertEquals(List.of("A+B", "A+C"), keys(unruled(found, new CareRuling("A", "D", "No"))));
    }

    private static List<Contradiction> unruled(List<Contradiction> found, CareRuling ruling) {
        return Contradictions.unruled(found, List.of(ruling));
    }

    private static List<String> keys(List<Contradiction> found) {
        return found.stream().map(Contradiction::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 days", "P1H", "PT1D", "-PT24H", "COURSE_END"})
    void aLineThatCannotBeReadIsRefused(String starts) {
        List<CareRow> care =
                List.of(
                        line("A AVOID EVERY P0D - Water"),
                        new CareRow("B", CareAction.DO, CareSession.EVERY, starts, "", "Water"));

        assertThrows(
                IllegalArgumentException.class,
                () -> Contradictions.find(care, List.of(), Topics.shipped()));
    }
}
