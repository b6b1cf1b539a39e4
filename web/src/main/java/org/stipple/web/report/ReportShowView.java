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
            answer = reports.answer(reading.ask());
        }
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
        return new TileCards(answer, filters.words()).all();
    }

    public ChartPlot getChart() {
        return new ChartDrawing(answer, filters.words()).plot();
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
        return new TableLines(answer, filters.words()).lines();
    }

    public TableLines.Shown getTotal() {
        return new TableLines(answer, filters.words()).total();
    }
}
