package org.stipple.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.report.frame.Unit;

class SheetTest {

    private static final List<Sheet.Head> HEADS =
            List.of(new Sheet.Head("Who", Unit.TEXT), new Sheet.Head("Hours", Unit.HOURS));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx"})
    void a_cell_that_would_be_a_formula_is_text(String cell) throws IOException {
        assertEquals("'" + cell, Neutral.text(cell));
        assertTrue(csv(cell, 1.0).contains("'" + cell.charAt(0)));
        assertTrue(sheetXml(cell, 1.0).contains("'") || sheetXml(cell, 1.0).contains("&apos;"));
    }

    @Test
    void other_text_stays_as_it_is() {
        assertEquals("O'Neil-Smith = x", Neutral.text("O'Neil-Smith = x"));
        assertEquals("", Neutral.text(""));
    }

    @Test
    void a_negative_figure_stays_a_figure() throws IOException {
        assertTrue(csv("x", -2.5).endsWith("x,-2.5\r\n"));
    }

    @Test
    void a_cell_with_commas_quotes_and_lines_stays_one_cell() throws IOException {
        assertTrue(csv("a,\"b\"\nc", 3.0).endsWith("\"a,\"\"b\"\"\nc\",3\r\n"));
    }

    @Test
    void nothing_is_an_empty_cell_and_a_day_is_written_so_that_it_sorts() throws IOException {
        assertTrue(csv(null, null).endsWith("\r\n,\r\n"));
        assertTrue(csv(LocalDate.of(2026, 1, 14), 0.0).endsWith("2026-01-14,0\r\n"));
    }

    private static String csv(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new CsvSheet(HEADS, out)) {
            sheet.line(Arrays.asList(cells), false);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sheetXml(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new ExcelSheet("Test", HEADS, out)) {
            sheet.line(Arrays.asList(cells), false);
        }
        Path file = Files.createTempFile("sheet", ".xlsx");
        Files.write(file, out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
