package org.stipple.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.report.ReportService;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Place;
import org.stipple.report.frame.Reading;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Row;
import org.stipple.report.frame.RowsPage;
import org.stipple.report.words.ReportWords;

/** The rows behind a figure, a page at a time. */
@Named
@RequestScoped
public class ReportRowsView {

    private static final int ROWS = 50;

    @Inject private ReportService reports;
    @Inject @RequestParameterMap private Map<String, String> params;

    private ReportFilters filters;
    private ReportShape shape;
    private Measure measure;
    private double figure;
    private List<Row> found = List.of();

    /** Reads one row more than is shown, to know whether there are more. */
    public void load() {
        Reading reading = reports.read(params);
        String name = reading.ask().report();
        String asked = params.getOrDefault("figure", "");
        shape = reports.shape(name);
        measure =
                shape.findMeasure(asked).orElseThrow(() -> new NotFoundException("figure", asked));
        filters =
                new ReportFilters(
                        shape,
                        reading,
                        reading.ask().picks().isEmpty() ? Map.of() : reports.choices(name),
                        new ReportWords(name, Faces.getLocale()));
        if (reading.problem().isEmpty()) {
            RowsPage page =
                    reports.rows(
                            reading.ask(),
                            asked,
                            Place.read(params.getOrDefault("after", "")),
                            ROWS + 1);
            figure = page.figure();
            found = page.rows();
        }
    }

    public ReportWords getText() {
        return filters.words();
    }

    public String getTitle() {
        return filters.words().called("tile", measure.key());
    }

    /** "93 · December 2025, Marta Nowak". */
    public String getLead() {
        return filters.words()
                .text(
                        "rows.lead",
                        filters.words().figure(measure.unit(), figure),
                        filters.getPeriodAndPicks());
    }

    public ReportAsk getAsk() {
        return filters.getAsk();
    }

    /** Which figure's rows they are. */
    public String getFigure() {
        return measure.key();
    }

    /** The report's page with the same filters. */
    public String getBack() {
        return Chips.show(filters.getAsk());
    }

    public List<Column> getColumns() {
        return shape.columns();
    }

    public List<Row> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** A cell of a row in words. */
    public String cell(Row row, int column) {
        return filters.words().cell(shape.columns().get(column), row.cells().get(column));
    }

    public boolean isMore() {
        return found.size() > ROWS;
    }

    public boolean isLater() {
        return params.containsKey("after");
    }

    public String getFirst() {
        return "rows.xhtml?" + filters.getAsk().plus("figure", measure.key());
    }

    public String getNext() {
        return "rows.xhtml?"
                + filters.getAsk()
                        .plus(
                                "figure",
                                measure.key(),
                                "after",
                                getRows().get(ROWS - 1).place().toString());
    }
}
