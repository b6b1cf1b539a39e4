package org.stipple.policy.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.policy.check.ArchiveFixture.faults;
import static org.stipple.policy.check.ArchiveFixture.files;
import static org.stipple.policy.check.ArchiveFixture.packed;
import static org.stipple.policy.check.ArchiveFixture.packedTexts;
import static org.stipple.policy.check.ArchiveFixture.read;
import static org.stipple.policy.check.ArchiveFixture.shipped;
import static org.stipple.policy.check.ArchiveFixture.written;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.check.BundleReading.Taken;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareSession;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolBundle;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleFile;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.VersionContent;

/**
 * A whole protocol as files: it comes back as it was, and is refused whole if anything is wrong.
 */
class BundleTest {

    static List<String> shippedProtocols() {
        return Shipped.heads().stream().map(ProtocolHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("shippedProtocols")
    void everyShippedProtocolComesBackAsItWas(String id) {
        assertEquals(new Taken(shipped(id)), read(written(shipped(id))));
    }

    @Test
    void theSameProtocolIsTheSameArchive() {
        assertArrayEquals(written(shipped("house")), written(shipped("house")));
    }

    @Test
    void theFilesHaveTheShapeInWhichTheProductShipsItsOwn() {
        Map<String, String> files = files("house");

        assertEquals(
                List.of("protocols.csv", "house/rules.csv", "steps.csv", "care.csv", "cases.csv"),
                List.copyOf(files.keySet()));
        assertTrue(
                files.get("care.csv")
                        .startsWith(
                                "protocol,code,action,session,starts,ends,text\r\n"
                                        + "house,HO-PREP-MOISTURISE,DO,FIRST,-P7D,-P0D,Moisturise the"
                                        + " scalp every day\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-P7D", "- a dash", "+49", "@home", "'=x", "''", "\ttab"})
    void noTextOfTheFilesIsAFormulaAndEachComesBack(String text) {
        CareRow line = new CareRow("A", CareAction.DO, CareSession.EVERY, "-P2W", "-P7D", text);
        VersionContent content =
                new VersionContent(
                        List.of(), Norms.NONE, List.of(), List.of(line), List.of(), List.of());
        ProtocolBundle bundle = new ProtocolBundle(shipped("house").head(), content);

        assertEquals(new Taken(bundle), read(written(bundle)));
    }

    @Test
    void aFileThatIsNotThereStatesNothing() {
        Map<String, String> files = files("house");
        files.keySet().removeIf(name -> !name.equals("protocols.csv"));

        Taken taken = (Taken) read(packedTexts(files));

        assertEquals(List.of(), taken.bundle().content().rules());
        assertEquals(shipped("house").content().norms(), taken.bundle().content().norms());
    }

    private static List<String> spoilt(String file, UnaryOperator<String> spoil) {
        Map<String, String> files = files("house");
        files.computeIfPresent(file, (name, text) -> spoil.apply(text));
        return faults(packedTexts(files));
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "care.csv; HO-NO-SUN,AVOID; HO-NO-SUN,STOP; care.csv 9 action: ACTION_UNKNOWN STOP",
                "care.csv; -P7D; -7D; care.csv 1 starts: FORMULA -7D",
                "care.csv; house,HO-NO-SUN; vinci,HO-NO-SUN;"
                        + " care.csv 9 protocol: OTHER_PROTOCOL vinci house",
                "care.csv; HO-NO-SUN; =HYPERLINK(1); care.csv 9 code: FORMULA =HYPERLINK(1)",
                "steps.csv; REVIEW,Review; REVIEW,; steps.csv 4 title: TITLE_EMPTY",
                "steps.csv; protocol,step; step,protocols;"
                        + " steps.csv 0 : COLUMN_MISSING protocol|steps.csv 0 : COLUMN_UNKNOWN"
                        + " protocols",
                "house/rules.csv; P6W; 6 weeks; house/rules.csv 1 maximum: PERIOD_SHAPE 6 weeks",
                "house/rules.csv; P6W; P900Y; house/rules.csv 1 maximum: PERIOD_TOO_LONG P900Y",
                "house/rules.csv; P6W; P6D;"
                        + " house/rules.csv 1 maximum: BOUND_BEFORE_ITS_PREDECESSOR recommended_to",
                "house/rules.csv; HO-S1-S2,; ,; house/rules.csv 1 code: CODE_EMPTY",
                "house/rules.csv; P5D,P7D; P5D,P7D,P9D; house/rules.csv 1 : ROW_WIDTH 16 15",
                "protocols.csv; house,CLINIC; house,OURS; protocols.csv 1 role: ROLE_UNKNOWN OURS",
                "protocols.csv; ,2,3,4,; ,2,3,many,;"
                        + " protocols.csv 1 sessions_maximum: NUMBER_SHAPE many",
                "cases.csv; TOO_SOON; LATISH; cases.csv 1 verdict: VERDICT_UNKNOWN LATISH",
            })
    void aCellThatIsWrongIsRefusedWithFileRowColumnAndReason(
            String file, String right, String wrong, String faults) {
        assertEquals(
                List.of(faults.split("\\|", -1)),
                spoilt(
                        file,
                        text ->
                                text.replaceFirst(
                                        Pattern.quote(right), Matcher.quoteReplacement(wrong))));
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() {
        Map<String, String> files = files("house");
        files.replaceAll(
                (name, text) ->
                        name.equals("protocols.csv")
                                ? text
                                : text.replace("SESSION_1", "SESION_1"));
        files.computeIfPresent("care.csv", (name, text) -> text.replace("AVOID", "SHUN"));

        List<String> faults = faults(packedTexts(files));

        assertTrue(
                faults.contains("house/rules.csv 1 from: EVENT_UNKNOWN SESION_1"),
                faults::toString);
        assertTrue(faults.contains("steps.csv 2 step: STEP_UNKNOWN SESION_1"), faults::toString);
        assertTrue(faults.contains("care.csv 4 action: ACTION_UNKNOWN SHUN"), faults::toString);
    }

    @Test
    void anIdOfAnotherShapeIsRefused() {
        assertEquals(
                List.of("protocols.csv 1 id: ID_SHAPE House"),
                faults(
                        packedTexts(
                                Map.of(
                                        "protocols.csv",
                                        files("house")
                                                .get("protocols.csv")
                                                .replace("house,", "House,")))));
    }

    @Test
    void thereIsOneProtocolInAnArchive() {
        assertEquals(
                List.of(
                        "protocols.csv 0 : NOT_ONE_ROW 2",
                        "house/rules.csv 0 : ENTRY_UNKNOWN house/rules.csv"),
                spoilt(
                                "protocols.csv",
                                text -> text + text.lines().skip(1).findFirst().orElseThrow())
                        .stream()
                        .limit(2)
                        .toList());
        assertEquals(
                List.of("vinci/rules.csv 0 : ENTRY_UNKNOWN vinci/rules.csv"),
                withFile("vinci/rules.csv", "x"));
    }

    private static List<String> withFile(String name, String text) {
        Map<String, String> files = files("house");
        files.put(name, text);
        return faults(packedTexts(files));
    }

    @Test
    void anotherEncodingIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files("house")
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_16)));

        assertTrue(faults(packed(files)).contains("protocols.csv 0 : FILE_UNREADABLE 1"));

        files("house")
                .forEach(
                        (name, text) ->
                                files.put(
                                        name,
                                        text.replace("Shampoo", "Shämpoo")
                                                .getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of("care.csv 0 : FILE_UNREADABLE 1"), faults(packed(files)));
    }

    @Test
    void moreThanTwoThousandRowsAreRefused() {
        assertEquals(
                List.of("steps.csv 0 : TOO_MANY_ROWS 2000"),
                spoilt("steps.csv", text -> text + "house,REVIEW,Review,\r\n".repeat(1_995)));
    }

    @Test
    @Timeout(20)
    void asManyBadRulesAsAFileMayHoldAreToldInTime() {
        StringBuilder rules = new StringBuilder(String.join(",", RuleFile.columns()) + "\n");
        for (int rule = 1; rule <= 2_000; rule++) {
            rules.append("R%d,SESSION_1,,SESSION_2,SCARRING,yes,yes,,P7D".formatted(rule))
                    .append(",,,,,BLOCK,\n");
        }

        assertEquals(1 + 2 + 3 * 1_997, withFile("house/rules.csv", rules.toString()).size());
    }
}
