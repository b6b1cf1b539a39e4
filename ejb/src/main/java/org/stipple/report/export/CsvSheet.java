package org.stipple.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated, with a mark at its beginning by which spreadsheets know that it is UTF-8.
 * Figures have a point, whole days are written as in 2026-01-14.
 */
final class CsvSheet implements Sheet {

    private static final double TENTHS = 10;

    private final CSVPrinter printer;

    CsvSheet(List<Head> heads, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (Head head : heads) {
            printer.print(Neutral.text(head.name()));
        }
        printer.println();
    }

    @Override
    public void line(List<Object> cells, boolean strong) throws IOException {
        for (Object cell : cells) {
            printer.print(written(cell));
        }
        printer.println();
    }

    private static Object written(Object cell) {
        if (cell instanceof Double figure) {
            double rounded = Math.rint(figure * TENTHS) / TENTHS;
            return rounded == Math.rint(rounded) ? (Object) (long) rounded : (Object) rounded;
        }
        return cell instanceof String text ? Neutral.text(text) : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
