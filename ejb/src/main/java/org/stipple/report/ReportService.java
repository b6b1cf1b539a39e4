package org.stipple.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.report.export.ExportOrder;
import org.stipple.report.export.Exporter;
import org.stipple.report.export.Progress;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Answers;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.Place;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.Reading;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.RowsPage;
import org.stipple.report.frame.When;

/**
 * Answers reports to who leads the clinic: their rows name clients, so that who only administers
 * the system sees none. Presets such as "this month" are seen from the latest day that any site
 * has.
 */
@Stateless
public class ReportService {

    /** In the order in which they are shown. */
    private static final List<String> ON_DASHBOARD =
            List.of("sessions", "newclients", "consultations", "touch-ups", "demand");

    @Inject private Answers answers;
    @Inject private Exporter exporter;
    @Inject private AuditService audit;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /** The names of all reports. */
    @RolesAllowed("MANAGER")
    public List<String> names() {
        return answers.reports().stream().map(Report::name).toList();
    }

    /**
     * What an address asks for, and what is wrong with it.
     *
     * @param params the address's parameters by name; {@code report} names the report
     * @throws NotFoundException if there is no such report
     */
    @RolesAllowed("MANAGER")
    public Reading read(Map<String, String> params) {
        return Reading.of(
                answers.report(params.getOrDefault("report", "")), params, sites.latestToday());
    }

    /**
     * @throws NotFoundException if there is no such report
     */
    @RolesAllowed("MANAGER")
    public ReportShape shape(String report) {
        return answers.report(report).shape();
    }

    /**
     * The members with names of their own to which a report can be narrowed, by dimension; one
     * statement.
     *
     * @throws NotFoundException if there is no such report
     */
    @RolesAllowed("MANAGER")
    public Map<String, List<Member>> choices(String report) {
        return answers.choices(answers.report(report));
    }

    /**
     * Figures, chart and table; two statements.
     *
     * @throws NotFoundException if there is no such report
     * @throws IllegalStateException if the period has a problem
     */
    @RolesAllowed("MANAGER")
    public Answer answer(ReportAsk ask) {
        return answers.answer(question(ask));
    }

    /**
     * Tiles and chart of each report that the dashboard shows: of those that tell what happened in
     * a month, with the month and the year before; of those that tell where things stand or what is
     * to come, which no past month does, for their own period. One statement each.
     *
     * @param month any day of it
     */
    @RolesAllowed("MANAGER")
    public List<Answer> headlines(LocalDate month) {
        When when = When.of(Grain.MONTH.unit(month), Grain.MONTH);
        LocalDate today = sites.latestToday();
        return ON_DASHBOARD.stream()
                .map(answers::report)
                .map(report -> headline(report, when, today))
                .map(this::question)
                .map(answers::headlines)
                .toList();
    }

    private static ReportAsk headline(Report report, When month, LocalDate today) {
        When own = Reading.of(report, Map.of(), today).ask().when();
        boolean goesOn = own.period(today).last().isAfter(today);
        return new ReportAsk(report.name(), goesOn ? own : month, new TreeMap<>(), List.of());
    }

    /** The latest day that any site has, from which months are counted back. */
    @RolesAllowed("MANAGER")
    public LocalDate today() {
        return sites.latestToday();
    }

    /**
     * How much a figure is, and a page of the rows behind it, by day; two statements.
     *
     * @param after the last row of the page before; empty for the first page
     * @param most how many rows at most
     * @throws NotFoundException if there is no such report or figure
     * @throws IllegalStateException if the period has a problem
     */
    @RolesAllowed("MANAGER")
    public RowsPage rows(ReportAsk ask, String figure, Optional<Place> after, int most) {
        return answers.page(question(ask), figure, after, most);
    }

    /**
     * What a file is to be called.
     *
     * @throws NotFoundException if there is no such report or figure
     * @throws IllegalStateException if the period has a problem
     */
    @RolesAllowed("MANAGER")
    public String fileName(ExportOrder order) {
        if (order.isOfRows() && shape(order.ask().report()).findMeasure(order.figure()).isEmpty()) {
            throw new NotFoundException("figure", order.figure());
        }
        return order.fileName(question(order.ask()).period());
    }

    /**
     * Writes a table, or the rows behind a figure, as they come; rows name clients, so that it goes
     * on record who took them.
     *
     * @param out is not closed
     * @throws NotFoundException if there is no such report or figure
     * @throws IllegalStateException if the period has a problem
     * @throws org.stipple.report.export.CancelledException if it is no longer wanted
     * @throws IOException if the reader went away
     */
    @RolesAllowed("MANAGER")
    public void export(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        audit.record(
                Act.of("REPORT_EXPORTED", "report", order.ask().report())
                        .saying(order.format() + " " + order.ask()));
        exporter.write(question(order.ask()), order, out, progress);
    }

    private Question question(ReportAsk ask) {
        LocalDate today = sites.latestToday();
        return Question.of(ask, today, clock.now());
    }
}
