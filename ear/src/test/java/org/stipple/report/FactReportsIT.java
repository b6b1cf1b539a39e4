package org.stipple.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.database.Scene;
import org.stipple.platform.site.SiteService;
import org.stipple.report.frame.Answers;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportTable;
import org.stipple.report.frame.When;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/**
 * Every figure of the reports Patch tests, Consultations and Cover is what a plain statement counts
 * over two years of random facts, and has just so many rows behind it.
 */
@ExtendWith(ArquillianExtension.class)
class FactReportsIT {

    private static final Set<String> PEOPLE = Set.of("-1000001", "-1000002", "-1000003");

    /** Some of each report; all are counted out of the same rows as they are shown. */
    private static final Set<String> COUNTED =
            Set.of(
                    "reacted",
                    "overdue",
                    "expired",
                    "waived",
                    "converted",
                    "begun",
                    "gaps",
                    "later");

    @Inject private Scene scene;
    @Inject private Answers answers;
    @Inject private ActAs actAs;

    @Inject private SiteService sites;

    private LocalDate today;

    private void tell() throws SQLException {
        today = actAs.callAsSystem(sites::latestToday);
        new RandomYears(scene, today).tell();
    }

    @Test
    void every_figure_is_what_a_plain_statement_counts() throws Exception {
        scene.play(
                () -> {
                    tell();
                    assertAll(
                            () -> check("patch-tests", "lot", PlainFigures.PATCH_TESTS),
                            () -> check("consultations", "suitability", PlainFigures.CONSULTATIONS),
                            () -> check("cover", "step", PlainFigures.COVER));
                });
    }

    @Test
    void every_figure_has_as_many_rows_behind_it() throws Exception {
        scene.play(
                () -> {
                    tell();
                    for (String report : List.of("patch-tests", "consultations", "cover")) {
                        Question question = question(ask(report).with("person", "-1000001"));
                        ReportTable table = asManager(question);
                        for (Measure measure : table.measures()) {
                            if (COUNTED.contains(measure.key())) {
                                assertEquals(
                                        table.figure(table.total(), measure.key()),
                                        (double) rows(question, measure.key()),
                                        report + " " + measure.key());
                            }
                        }
                    }
                });
    }

    private void check(String report, String group, String plain) throws SQLException {
        Map<String, String> expected = expected(plain);
        Map<String, String> said =
                figures(asManager(question(ask(report).by(List.of("person", group)))), expected);
        assertTrue(expected.size() > 20, report + " has something to count");
        assertEquals(lines(expected), lines(said), report);
    }

    private ReportAsk ask(String report) {
        Period period = new Period(today.minusDays(650), today.minusDays(5));
        return new ReportAsk(report, When.of(period, Grain.MONTH), new TreeMap<>(), List.of());
    }

    private Question question(ReportAsk ask) {
        return Question.of(ask, today, Instant.now());
    }

    private ReportTable asManager(Question question) {
        return actAs.callAs("tom", Set.of(Role.MANAGER), () -> answers.table(question));
    }

    private long rows(Question question, String figure) {
        return actAs.callAs(
                "tom",
                Set.of(Role.MANAGER),
                () -> {
                    try (Stream<?> rows = answers.all(question, figure)) {
                        return rows.count();
                    }
                });
    }

    private Map<String, String> expected(String plain) throws SQLException {
        Period period = ask("").when().period(today);
        return scene
                .rows(
                        plain.replace(":first", "date '" + period.first() + "'")
                                .replace(":last", "date '" + period.last() + "'")
                                .replace(":today", "date '" + today + "'"))
                .stream()
                .filter(row -> PEOPLE.contains(row.get(0)))
                .filter(row -> Double.parseDouble(row.get(3)) != 0)
                .collect(
                        toMap(
                                row -> String.join(" ", row.subList(0, 3)),
                                row -> shown(Double.parseDouble(row.get(3)))));
    }

    /** Those of the figures that the plain statement counts at all, noughts aside. */
    private static Map<String, String> figures(ReportTable table, Map<String, String> counted) {
        Set<String> keys =
                counted.keySet().stream()
                        .map(key -> key.substring(key.lastIndexOf(' ') + 1))
                        .collect(toSet());
        Map<String, String> figures = new TreeMap<>();
        for (Line line : table.lines()) {
            if (line.depth() == 2 && PEOPLE.contains(line.members().get(0).key())) {
                for (String key : keys) {
                    double figure = table.figure(line, key);
                    if (figure != 0 && !Double.isNaN(figure)) {
                        figures.put(
                                line.members().get(0).key()
                                        + " "
                                        + line.members().get(1).key()
                                        + " "
                                        + key,
                                shown(figure));
                    }
                }
            }
        }
        return figures;
    }

    private static String shown(double figure) {
        return "%.4f".formatted(figure);
    }

    private static String lines(Map<String, String> figures) {
        return String.join(
                "\n", new TreeMap<>(figures).entrySet().stream().map(Object::toString).toList());
    }
}
