package org.stipple.policy.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.table.TimingCase.Column;

/** Cases that go out as a file and come back. */
class CaseFileTest {

    private static String written(List<TimingCase> cases) {
        StringBuilder file = new StringBuilder();
        CaseFile.write(file, cases);
        return file.toString();
    }

    private static List<TimingCase> read(String file) {
        return CaseFile.read(new StringReader(file));
    }

    private static TimingCase because(String words) {
        return Shipped.cases().get(0).withName(words).withExpected(Map.of());
    }

    @Test
    void theShippedCasesComeBackAsTheyWere() {
        assertEquals(Shipped.cases(), read(written(Shipped.cases())));
    }

    @Test
    void theFileIsThatOfTheShippedCasesLineByLine() throws IOException {
        try (BufferedReader shipped =
                new BufferedReader(
                        new InputStreamReader(
                                CaseFileTest.class.getResourceAsStream("/cases/timing.csv"),
                                StandardCharsets.UTF_8))) {
            assertEquals(
                    shipped.lines().toList(), List.of(written(Shipped.cases()).split("\r\n", 0)));
        }
    }

    @Test
    void withoutCasesTheColumnsAreStillNamed() {
        assertEquals(String.join(",", CaseFile.columns()) + "\r\n", written(List.of()));
        assertEquals(List.of(), read(written(List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "-P7D",
                "@import",
                "\tblank",
                "\rline",
                "'=quoted",
                "''=twice",
                "it's",
                "'",
                "",
                "\"quoted\", with a comma",
                "two\r\nlines",
                " blanks around ",
                "dreißig Tage – ✓"
            })
    void anyCellComesBackAsItWas(String cell) {
        List<TimingCase> cases = List.of(because(cell), because("x"));

        assertEquals(
                List.of(cell, "x"), read(written(cases)).stream().map(TimingCase::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+1, '''+1'",
        "@A, '''@A'",
        "-P7D, -P7D",
        "-P7D+1, '''-P7D+1'",
        "P7D, P7D",
        "''':=', ''':='"
    })
    void aSpreadsheetTakesNoCellForAFormula(String cell, String inTheFile) {
        assertEquals(inTheFile, SafeCell.guarded(cell));
        assertEquals(cell, SafeCell.plain(inTheFile));
    }

    @Test
    void whatACaseDoesNotSayIsNotCompared() {
        TimingCase back = read(written(List.of(because("bare")))).get(0);

        assertTrue(back.expected().values().stream().allMatch(TimingCase.ANYTHING::equals));
        assertEquals(Column.values().length, back.expected().size());
    }

    @Test
    void aMissingColumnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> read("case,protocol\r\nA,house\r\n"));
    }
}
