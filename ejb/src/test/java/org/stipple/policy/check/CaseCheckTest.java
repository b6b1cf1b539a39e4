package org.stipple.policy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.policy.table.CaseFile;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.TimingCase;

/** Files of cases that somebody hands in: taken over whole, or refused with every fault. */
class CaseCheckTest {

    private static final String HEADER = String.join(",", CaseFile.columns()) + "\n";
    private static final String RIGHT =
            "house,,SESSION_1@2026-01-07,SESSION_2,2026-01-14,RECOMMENDED,PERMITTED,2026-01-12,,"
                    + ",,,no,HO-S1-S2,,x\n";
    private static final Vocabulary WORDS = new Vocabulary(Set.of("SCARRING"), Set.of());

    private static List<String> faults(String file) {
        return told(CaseCheck.read(new StringReader(file), WORDS));
    }

    private static List<String> told(Upload<TimingCase> upload) {
        assertEquals(upload.isRefused(), !upload.faults().isEmpty());
        return upload.faults().stream()
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

    @Test
    void theShippedCasesAreTakenOver() throws IOException {
        try (InputStream file = Shipped.class.getResourceAsStream("/cases/timing.csv")) {
            Upload<TimingCase> upload =
                    CaseCheck.read(file, Vocabulary.of(Shipped.tags(), Shipped.observations()));

            assertEquals(List.of(), upload.faults());
            assertEquals(Shipped.cases(), upload.rows());
        }
    }

    @Test
    void whatASpreadsheetSavesIsTakenOver() {
        String saved = "\uFEFF" + (HEADER + "A," + RIGHT + "\n\n").replace("\n", "\r\n");

        Upload<TimingCase> upload = CaseCheck.read(new StringReader(saved), WORDS);

        assertEquals(List.of(), upload.faults());
        assertEquals("A", upload.rows().get(0).name());
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() {
        List<String> columns = CaseFile.columns().subList(1, CaseFile.columns().size());
        String moved = String.join(",", columns) + ",case\n" + RIGHT.strip() + ",A\n";

        assertFalse(CaseCheck.read(new StringReader(moved), WORDS).isRefused());
    }

    @Test
    void anApostropheOfAnExportIsTakenAway() {
        Upload<TimingCase> upload =
                CaseCheck.read(new StringReader(HEADER + "'=A," + RIGHT), WORDS);

        assertEquals("=A", upload.rows().get(0).name());
    }

    @Test
    void anEmptyFileHasNoColumns() {
        assertEquals(CaseFile.columns().size(), faults("").size());
        assertEquals("row 0 : COLUMN_MISSING case", faults("").get(0));
    }

    @Test
    void anotherShapeIsRefusedByItsColumns() {
        assertEquals(
                List.of("row 0 : COLUMN_MISSING because", "row 0 : COLUMN_UNKNOWN why"),
                faults(HEADER.replace("because", "why") + "A," + RIGHT));
        assertEquals(
                List.of("row 0 : COLUMN_TWICE case"), faults(HEADER.strip() + ",case\nA," + RIGHT));
        assertTrue(faults(HEADER.replace(',', ';') + "A").contains("row 0 : COLUMN_MISSING step"));
    }

    @Test
    void aRowOfAnotherWidthIsRefusedWithItsNumber() {
        assertEquals(
                List.of("row 2 : ROW_WIDTH 3 17", "row 3 : ROW_WIDTH 18 17"),
                faults(HEADER + "A," + RIGHT + "B,house,x\nC," + RIGHT.strip() + ",more\n"));
    }

    @Test
    void theFaultsOfAllRowsAreToldAtOnce() {
        assertEquals(
                List.of("row 1 : ROW_WIDTH 1 17", "row 2 step: STEP_UNKNOWN SESION_2"),
                faults(HEADER + "A\nB," + RIGHT.replace("SESSION_2", "SESION_2")));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SESSION_1@2026-01-07 | SESSION_1@2026-02-30 | history: DAY_UNKNOWN 2026-02-30",
                "SESSION_1@2026-01-07 | CONSENT | history: EVENT_SHAPE CONSENT",
                "SESSION_1@2026-01-07 | CONSNT@2026-01-07 | history: EVENT_UNKNOWN CONSNT",
                "SESSION_2 | SESSION | step: STEP_UNKNOWN SESSION",
                ",SESSION_2 | , | step: STEP_EMPTY",
                "2026-01-14 | 14.01.2026 | on: DAY_UNKNOWN 14.01.2026",
                "house,, | house,SCARING, | tags: TAG_UNKNOWN SCARING",
                "house | house+ | protocol: PROTOCOL_UNKNOWN",
                "RECOMMENDED | recommended | verdict: VERDICT_UNKNOWN recommended",
                "RECOMMENDED | '' | verdict: VERDICT_UNKNOWN",
                "PERMITTED | YES | outcome: OUTCOME_UNKNOWN YES",
                "2026-01-12 | soon | absolute_earliest: DAY_UNKNOWN soon",
                ",no, | ,No, | conflict: NEITHER_YES_NOR_NO No",
            })
    void aCellThatCannotBeReadIsRefused(String right, String wrong, String fault) {
        assertEquals(
                List.of("row 1 " + fault), faults(HEADER + "A," + RIGHT.replace(right, wrong)));
    }

    @Test
    void cellsThatAreNotComparedAreRight() {
        assertEquals(
                List.of(),
                faults(HEADER + "A,house,,,SESSION_1,2026-01-07,*,*,*,*,*,*,*,*,*,*,\n"));
    }

    @Test
    void anObservationThatNoTableKnowsIsRight() {
        assertEquals(
                List.of(),
                faults(HEADER + "A," + RIGHT.replace("SESSION_1@", "OBSERVATION:HAIL@")));
    }

    @Test
    void namesAreGivenOnce() {
        assertEquals(
                List.of("row 2 case: NAME_TWICE 1", "row 3 case: NAME_EMPTY"),
                faults(HEADER + "A," + RIGHT + "A," + RIGHT + "," + RIGHT));
    }

    @Test
    void aFaultNamesItsCase() {
        String file = HEADER + "A," + RIGHT.replace("SESSION_2", "x");

        assertEquals("A", CaseCheck.read(new StringReader(file), WORDS).faults().get(0).code());
    }

    @Test
    void signsThatSteerAMachineAreRefused() {
        assertEquals(
                List.of("row 1 because: NOT_STORABLE"),
                faults(HEADER + "A," + RIGHT.replace(",x\n", ",x\0\n")));
        assertEquals(
                List.of("row 1 because: NOT_STORABLE"),
                faults(HEADER + "A," + RIGHT.replace(",x\n", ",x\uD800\n")));
    }

    @Test
    void whatIsNoTableIsRefusedWithItsLine() {
        assertEquals(List.of("row 0 : FILE_UNREADABLE 2"), faults(HEADER + "\"A\"B," + RIGHT));
        assertEquals(1, faults(HEADER + "\"A," + RIGHT).size());
        assertTrue(faults(HEADER + "\"A," + RIGHT).get(0).startsWith("row 0 : FILE_UNREADABLE"));
    }

    @Test
    void otherBytesThanUtf8AreRefused() {
        byte[] latin = (HEADER + "Ä," + RIGHT).getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of("row 0 : FILE_UNREADABLE 1"),
                told(CaseCheck.read(new ByteArrayInputStream(latin), WORDS)));
    }

    @Test
    void fiveThousandRowsAreTakenAndNotOneMore() {
        String most = rows(UploadedTable.MOST_ROWS);

        assertEquals(List.of(), faults(HEADER + most));
        assertEquals(
                List.of("row 0 : TOO_MANY_ROWS 5000"), faults(HEADER + most + "more," + RIGHT));
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number + "," + RIGHT)
                .collect(Collectors.joining());
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() {
        Endless endless = new Endless();

        assertEquals(
                List.of("row 0 : FILE_TOO_LARGE 5000000"), told(CaseCheck.read(endless, WORDS)));
        assertTrue(endless.taken < 6_000_000);
    }

    /** A cell without an end. */
    private static final class Endless extends Reader {

        private long taken;

        @Override
        public int read(char[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, '"');
            taken += length;
            return length;
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
