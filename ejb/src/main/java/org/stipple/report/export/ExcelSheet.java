package org.stipple.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose sheet is handed on every few thousand lines. */
final class ExcelSheet implements Sheet {

    private static final int LINES_AT_A_TIME = 2000;

    /** What a sheet of the format holds; whoever has more begins another one. */
    private static final int MOST_LINES = 1_048_576;

    private final Workbook workbook;
    private final String title;
    private final List<Head> heads;
    private Worksheet sheet;
    private int sheets;
    private int line;

    ExcelSheet(String title, List<Head> heads, OutputStream out) throws IOException {
        this.workbook = new Workbook(out, "Stipple", "1.0");
        this.title = title;
        this.heads = List.copyOf(heads);
        begin();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, Neutral.text(heads.get(column).name()));
            sheet.style(0, column).bold().set();
            sheet.width(column, heads.get(column).unit().isNumber() ? 12 : 20);
        }
        line = 1;
    }

    @Override
    public void line(List<Object> cells, boolean strong) throws IOException {
        if (line == MOST_LINES) {
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
            if (strong) {
                sheet.style(line, column).bold().set();
            }
        }
        line++;
        if (line % LINES_AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(line, column, number);
            sheet.style(line, column).format(format(column)).set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.value(line, column, Neutral.text(cell.toString()));
        }
    }

    private String format(int column) {
        return switch (heads.get(column).unit()) {
            case COUNT, DAYS -> "#,##0";
            case HOURS, NUMBER, PERCENT -> "#,##0.0";
            case TEXT, CODE, DAY, CLIENT -> "General";
        };
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
