package org.stipple.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stipple.report.ReportService;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.words.ReportWords;

/** What a manager sees first: a month of the clinic, against the month and the year before. */
@Named
@RequestScoped
public class ReportDashboardView {

    private static final int MONTHS = 13;

    @Inject private ReportService reports;
    @Inject @RequestParameterMap private Map<String, String> params;

    private YearMonth latest;
    private YearMonth month;
    private List<Part> parts = List.of();
    private ChartPlot chart;

    /**
     * A report with its figures, and where it is shown whole.
     *
     * @param period what it tells of, where that is not the month; else empty
     */
    public record Part(String title, String period, String href, List<TileCard> tiles) {}

    /** The last month that is over, unless the address names another one. */
    public void load() {
        latest = YearMonth.from(reports.today());
        month = named();
        List<Answer> answers = reports.headlines(month.atDay(1));
        parts = answers.stream().map(this::part).toList();
        chart = visits(answers);
    }

    private YearMonth named() {
        try {
            YearMonth named = YearMonth.parse(params.getOrDefault("month", ""));
            boolean shown =
                    !named.isAfter(latest) && !named.isBefore(latest.minusMonths(MONTHS - 1L));
            return shown ? named : latest.minusMonths(1);
        } catch (DateTimeParseException unreadable) {
            return latest.minusMonths(1);
        }
    }

    public String getMonth() {
        return frame().periods().unit(Grain.MONTH, month.atDay(1));
    }

    /** The months to choose from, the latest first. */
    public Chip getMonths() {
        return new Chip(
                "month",
                "",
                getMonth(),
                !month.equals(latest.minusMonths(1)),
                IntStream.range(0, MONTHS).mapToObj(latest::minusMonths).map(this::item).toList());
    }

    private Chip.Item item(YearMonth each) {
        LocalDate first = each.atDay(1);
        return new Chip.Item(
                frame().periods().unit(Grain.MONTH, first),
                "dashboard.xhtml?month=" + each,
                each.equals(month));
    }

    private static ReportWords frame() {
        return words("sessions");
    }

    private static ReportWords words(String report) {
        return new ReportWords(report, Faces.getLocale());
    }

    public List<Part> getParts() {
        return parts;
    }

    private Part part(Answer answer) {
        ReportWords words = words(answer.question().ask().report());
        Period period = answer.question().period();
        return new Part(
                words.title(),
                period.equals(Grain.MONTH.unit(month.atDay(1)))
                        ? ""
                        : words.periods().period(period),
                Chips.show(answer.question().ask().by(answer.shape().by())),
                new TileCards(answer, words).all());
    }

    /** The chart of the visits. */
    public ChartPlot getChart() {
        return chart;
    }

    private static ChartPlot visits(List<Answer> answers) {
        return answers.stream()
                .filter(each -> each.question().ask().report().equals("sessions"))
                .findFirst()
                .map(each -> new ChartDrawing(each, frame()).plot())
                .orElseThrow();
    }

    public String getBeforeText() {
        return frame().called("chart", "before");
    }
}
