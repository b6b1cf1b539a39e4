package org.stipple.report.export;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.report.frame.Answers;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.ReportTable;
import org.stipple.report.frame.Row;
import org.stipple.report.frame.Unit;
import org.stipple.report.words.ReportWords;

/** Writes the table of a report, or the rows behind a figure, into a stream as they come. */
@Dependent
public class Exporter {

    /** How often it is told how far it has come. */
    private static final int ROWS_A_WORD = 100;

    /** More are no paper to read. */
    public static final int MOST_ON_PAPER = 5000;

    @Inject private Answers answers;

    /**
     * @param out is not closed
     * @throws CancelledException if it is no longer wanted
     */
    public void write(Question question, ExportOrder order, OutputStream out, Progress progress)
            throws IOException {
        ReportWords words = new ReportWords(order.ask().report(), order.locale());
        if (order.isOfRows()) {
            rows(question, order, words, out, progress);
        } else {
            table(question, order, words, out);
        }
    }

    private void table(Question question, ExportOrder order, ReportWords words, OutputStream out)
            throws IOException {
        ReportTable table = answers.table(question);
        List<Sheet.Head> heads = new ArrayList<>();
        table.by().forEach(each -> heads.add(new Sheet.Head(words.dimension(each), Unit.TEXT)));
        table.columns()
                .forEach(each -> heads.add(new Sheet.Head(words.measure(each), each.unit())));
        try (Sheet sheet = sheet(question, order, words, heads, out)) {
            for (Line line : table.lines()) {
                sheet.line(cells(table, line, question, words), line.depth() < table.by().size());
            }
            sheet.line(cells(table, table.total(), question, words), true);
        }
    }

    private static List<Object> cells(
            ReportTable table, Line line, Question question, ReportWords words) {
        List<Object> cells = new ArrayList<>();
        for (int each = 0; each < table.by().size(); each++) {
            Dimension dimension = table.by().get(each);
            cells.add(
                    each < line.depth()
                            ? words.member(
                                    dimension,
                                    line.members().get(each),
                                    question.ask().when().grain())
                            : words.text("total"));
        }
        for (Measure measure : table.columns()) {
            double figure = table.figure(line, measure.key());
            cells.add(Double.isNaN(figure) ? null : figure);
        }
        return cells;
    }

    private void rows(
            Question question,
            ExportOrder order,
            ReportWords words,
            OutputStream out,
            Progress progress)
            throws IOException {
        List<Column> columns = answers.report(order.ask().report()).shape().columns();
        List<Sheet.Head> heads =
                columns.stream()
                        .map(each -> new Sheet.Head(words.column(each), each.unit()))
                        .toList();
        long most = order.format() == Format.PDF ? MOST_ON_PAPER : Long.MAX_VALUE;
        try (Stream<Row> rows = answers.all(question, order.figure()).limit(most);
                Sheet sheet = sheet(question, order, words, heads, out)) {
            long written = 0;
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                sheet.line(cells(each.next(), columns, words), false);
                written++;
                if (written % ROWS_A_WORD == 0 && !progress.written(written)) {
                    throw new CancelledException();
                }
            }
            progress.written(written);
        }
    }

    private static List<Object> cells(Row row, List<Column> columns, ReportWords words) {
        List<Object> cells = new ArrayList<>(row.cells());
        for (int each = 0; each < cells.size(); each++) {
            Object cell = cells.get(each);
            if (cell != null && columns.get(each).unit() == Unit.CODE) {
                cells.set(each, words.cell(columns.get(each), cell));
            }
        }
        return cells;
    }

    private static Sheet sheet(
            Question question,
            ExportOrder order,
            ReportWords words,
            List<Sheet.Head> heads,
            OutputStream out)
            throws IOException {
        return switch (order.format()) {
            case CSV -> new CsvSheet(heads, out);
            case EXCEL -> new ExcelSheet(words.title(), heads, out);
            case PDF ->
                    new PdfSheet(
                            words.title(),
                            words.periods().period(question.period()),
                            heads,
                            (column, cell) -> written(words, heads.get(column).unit(), cell),
                            out);
        };
    }

    private static String written(ReportWords words, Unit unit, Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number figure) {
            return words.figure(unit, figure.doubleValue());
        }
        return cell instanceof LocalDate day ? words.periods().day(day) : cell.toString();
    }
}
