package org.stipple.report.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Answers what is asked of any report: two statements, one more where the chart is grouped
 * otherwise than the table.
 */
@Dependent
public class Answers {

    @Inject @Any private Instance<Report> reports;
    @Inject private Tables tables;
    @Inject private Trends trends;
    @Inject private Rows rows;
    @Inject private Choices choices;

    /** All there are, by name. */
    public List<Report> reports() {
        return reports.stream().sorted(Comparator.comparing(Report::name)).toList();
    }

    /**
     * @throws NotFoundException if there is no such report
     */
    public Report report(String name) {
        return reports.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report", name));
    }

    /** The members with names of their own to which a report can be narrowed; one statement. */
    public Map<String, List<Member>> choices(Report report) {
        return choices.of(report.shape());
    }

    /**
     * @throws NotFoundException if there is no such report
     */
    public Answer answer(Question question) {
        Report report =
                PreparedReport.of(
                        report(question.ask().report()), question.in(Trends.compared(question)));
        ReportTable table = tables.table(report, question);
        Trends.Trend trend = trends.trend(report, question, charted(report, question, table));
        return new Answer(report.shape(), question, trend.tiles(), trend.bars(), table);
    }

    /** The table that the chart draws: one of its own where it is not grouped as the chart is. */
    private ReportTable charted(Report report, Question question, ReportTable table) {
        String along = report.shape().chart().along();
        boolean grouped = !table.by().isEmpty() && table.by().get(0).key().equals(along);
        return along.isEmpty() || grouped
                ? table
                : tables.table(report, question.by(List.of(along)));
    }

    /**
     * Tiles and chart without the table, of a report whose chart runs over time; one statement.
     *
     * @throws NotFoundException if there is no such report
     */
    public Answer headlines(Question question) {
        Report report = report(question.ask().report());
        ReportTable none =
                new ReportTable(List.of(), List.of(), List.of(), new Line(List.of(), List.of()));
        Trends.Trend trend = trends.trend(report, question, none);
        return new Answer(report.shape(), question, trend.tiles(), trend.bars(), none);
    }

    /** The table alone; one statement. */
    public ReportTable table(Question question) {
        return tables.table(report(question.ask().report()), question);
    }

    /**
     * How much a figure is, and the rows behind it, by day; two statements.
     *
     * @param after the last row of the page before; empty for the first page
     * @throws NotFoundException if there is no such figure
     */
    public RowsPage page(Question question, String figure, Optional<Place> after, int most) {
        Report report = PreparedReport.of(report(question.ask().report()), question);
        Measure measure = measure(report, figure);
        ReportTable table = tables.table(report, question.by(List.of()));
        return new RowsPage(
                table.figure(table.total(), figure),
                rows.page(report, question, measure, after, most));
    }

    /** All rows behind a figure, by day, as they come; to be closed. */
    public Stream<Row> all(Question question, String figure) {
        Report report = report(question.ask().report());
        return rows.all(report, question, measure(report, figure));
    }

    private static Measure measure(Report report, String figure) {
        return report.shape()
                .findMeasure(figure)
                .orElseThrow(() -> new NotFoundException("figure", figure));
    }
}
