package org.stipple.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Answers;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.Place;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.Reading;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Row;

/**
 * Answers reports to who leads the clinic: their rows name clients, so that who only administers
 * the system sees none. Presets such as "this month" are seen from the latest day that any site
 * has.
 */
@Stateless
public class ReportService {

    @Inject private Answers answers;
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
     * How much a figure is: what its rows come to; one statement.
     *
     * @throws NotFoundException if there is no such report
     * @throws IllegalStateException if the period has a problem
     */
    @RolesAllowed("MANAGER")
    public double figure(ReportAsk ask, String figure) {
        var table = answers.table(question(ask.by(List.of())));
        return table.figure(table.total(), figure);
    }

    /**
     * A page of the rows behind a figure, by day; one statement.
     *
     * @param after the last row of the page before; empty for the first page
     * @param most how many rows at most
     * @throws NotFoundException if there is no such report or figure
     * @throws IllegalStateException if the period has a problem
     */
    @RolesAllowed("MANAGER")
    public List<Row> rows(ReportAsk ask, String figure, Optional<Place> after, int most) {
        return answers.page(question(ask), figure, after, most);
    }

    private Question question(ReportAsk ask) {
        LocalDate today = sites.latestToday();
        return Question.of(ask, today, clock.now());
    }
}
