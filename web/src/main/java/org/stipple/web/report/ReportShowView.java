package org.stipple.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.report.ReportService;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Reading;
import org.stipple.report.words.ReportWords;
import org.stipple.web.words.Words;

/** A report: filters, figures, chart and table. What is asked stands in the address alone. */
@Named
@RequestScoped
public class ReportShowView {

    @Inject private ReportService reports;
    @Inject private ClinicClock clock;
    @Inject private Words words;
    @Inject @RequestParameterMap private Map<String, String> params;

    private ReportFilters filters;
    private Answer answer;
    private List<TileCard> tiles = List.of();
    private ChartPlot chart;
    private List<TableLines.Shown> lines = List.of();
    private TableLines.Shown total;

    public void load() {
        Reading reading = reports.read(params);
        String name = reading.ask().report();
        filters =
                new ReportFilters(
                        reports.shape(name),
                        reading,
                        reports.choices(name),
                        new ReportWords(name, Faces.getLocale()));
        if (reading.problem().isEmpty()) {
            show(reports.answer(reading.ask()));
        }
    }

    private void show(Answer found) {
        answer = found;
        tiles = new TileCards(answer, filters.words()).all();
        chart = new ChartDrawing(answer, filters.words()).plot();
        TableLines table = new TableLines(answer, filters.words());
        lines = table.lines();
        total = table.total();
    }

    public ReportFilters getFilters() {
        return filters;
    }

    public ReportWords getText() {
        return filters.words();
    }

    /** Whether what is asked can be answered. */
    public boolean isAnswered() {
        return answer != null;
    }

    /** Whether nothing at all was found. */
    public boolean isNothing() {
        return answer.table().lines().isEmpty();
    }

    /** For which period, of what, and as of when. */
    public String getLead() {
        return isAnswered()
                ? filters.lead(answer.question().period(), words.moment(clock.now()))
                : filters.words().text("answers");
    }

    public List<TileCard> getTiles() {
        return tiles;
    }

    public ChartPlot getChart() {
        return chart;
    }

    public List<Measure> getColumns() {
        return answer.table().columns();
    }

    /** "By technician and step". */
    public String getGrouped() {
        return filters.grouped();
    }

    /** What the first column of the table names. */
    public String getFirst() {
        return answer.table().by().isEmpty()
                ? ""
                : filters.words().dimension(answer.table().by().get(0));
    }

    public List<TableLines.Shown> getLines() {
        return lines;
    }

    public TableLines.Shown getTotal() {
        return total;
    }
}
