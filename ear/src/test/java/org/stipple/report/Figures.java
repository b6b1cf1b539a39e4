package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stipple.database.ReportScene;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.ReportTable;
import org.stipple.report.frame.When;

/** Holds the figures of a report against facts that were told one by one, and against its rows. */
@Dependent
class Figures {

    private static final int ALL = 100_000;
    private static final int DAYS_BACK = 2700;
    private static final int DAYS_AHEAD = 1200;

    @Inject private ReportScene scene;
    @Inject private ReportService reports;

    /** A fact, by the names of its columns. */
    interface Facts extends Predicate<Map<String, String>> {}

    /**
     * Every line of the table, grouped and narrowed in several ways, counts the facts that it says.
     *
     * @param measures which facts each of them counts; all that count rows have to be there
     */
    void hold(String report, List<Map<String, String>> facts, Map<String, Facts> measures) {
        ReportShape shape = reports.names().isEmpty() ? null : reports.shape(report);
        assertEquals(counted(shape), measures.keySet());
        Set<String> seen = new HashSet<>();
        for (SortedMap<String, String> picks : picks()) {
            for (Dimension each : shape.dimensions()) {
                ReportAsk ask = ask(report, picks, List.of(each.key()));
                ReportTable table = reports.answer(ask).table();
                for (Map.Entry<String, Facts> measure : measures.entrySet()) {
                    SortedMap<String, Long> told = new TreeMap<>();
                    facts.stream()
                            .filter(fact -> isAsked(fact, ask))
                            .filter(measure.getValue())
                            .forEach(fact -> told.merge(member(each, fact), 1L, Long::sum));
                    told.keySet().forEach(member -> seen.add(measure.getKey()));
                    assertEquals(told, lines(table, measure.getKey()), measure + " of " + ask);
                }
            }
        }
        assertEquals(measures.keySet(), seen, "every figure counts something");
    }

    private static Set<String> counted(ReportShape shape) {
        Set<String> keys = new HashSet<>();
        shape.measures().stream()
                .filter(each -> each.aggregate().equals("count(*)"))
                .forEach(each -> keys.add(each.key()));
        return keys;
    }

    private static SortedMap<String, Long> lines(ReportTable table, String measure) {
        SortedMap<String, Long> lines = new TreeMap<>();
        for (Line line : table.lines()) {
            long figure = Math.round(table.figure(line, measure));
            if (figure > 0) {
                lines.put(line.members().get(0).key(), figure);
            }
        }
        return lines;
    }

    private static String member(Dimension dimension, Map<String, String> fact) {
        if (dimension.isUnit()) {
            return fact.get("day").substring(0, 8) + "01";
        }
        String member = fact.get(dimension.key());
        return member.isEmpty() ? ReportAsk.NONE : member;
    }

    static boolean isAsked(Map<String, String> fact, ReportAsk ask) {
        LocalDate day = LocalDate.parse(fact.get("day"));
        return !day.isBefore(ask.when().from())
                && !day.isAfter(ask.when().to())
                && ask.picks().entrySet().stream()
                        .allMatch(pick -> pick.getValue().equals(fact.get(pick.getKey())));
    }

    /** Everything, a site, a person, a protocol, and all three. */
    private static List<SortedMap<String, String>> picks() {
        return List.of(
                new TreeMap<>(),
                new TreeMap<>(Map.of("site", "-4000")),
                new TreeMap<>(Map.of("person", "-4002")),
                new TreeMap<>(Map.of("protocol", "-103")),
                new TreeMap<>(Map.of("site", "-4000", "person", "-4003", "protocol", "-101")));
    }

    /** The rows behind each figure are as many as it says, and add up to it (I7). */
    void holdRows(String report, String sumColumn) {
        ReportShape shape = reports.shape(report);
        ReportAsk ask = ask(report, new TreeMap<>(), List.of(shape.by().get(0)));
        ReportTable table = reports.answer(ask).table();
        for (Measure measure : shape.measures()) {
            if (measure.aggregate().equals("count(*)")) {
                assertEquals(
                        Math.round(table.figure(table.total(), measure.key())),
                        reports.rows(ask, measure.key(), Optional.empty(), ALL).rows().size(),
                        measure.key());
            } else if (measure.aggregate().equals("sum(s." + sumColumn + ")")) {
                assertEquals(
                        table.figure(table.total(), measure.key()),
                        sum(shape, ask, measure, sumColumn),
                        0.001,
                        measure.key());
            }
        }
        holdLines(shape, ask, table);
    }

    private double sum(ReportShape shape, ReportAsk ask, Measure measure, String column) {
        int at = shape.columns().stream().map(each -> each.key()).toList().indexOf(column);
        return reports.rows(ask, measure.key(), Optional.empty(), ALL).rows().stream()
                .mapToDouble(row -> ((Number) row.cells().get(at)).doubleValue())
                .sum();
    }

    private void holdLines(ReportShape shape, ReportAsk ask, ReportTable table) {
        Measure first = shape.measures().get(0);
        List<Long> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            if (!table.by().get(0).isUnit()) {
                String member = line.members().get(0).key();
                ReportAsk narrowed = ask.with(table.by().get(0).key(), member);
                long counted =
                        reports.rows(narrowed, first.key(), Optional.empty(), ALL).rows().size();
                assertEquals(Math.round(table.figure(line, first.key())), counted, member);
                rows.add(counted);
            }
        }
        assertTrue(table.by().get(0).isUnit() || rows.size() > 1, "it has lines");
    }

    ReportAsk ask(String report, SortedMap<String, String> picks, List<String> by) {
        LocalDate today = scene.today();
        Period days = new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        return new ReportAsk(report, When.of(days, Grain.MONTH), picks, by);
    }

    List<Map<String, String>> facts(String oracle) throws SQLException {
        return scene.ask(oracle);
    }
}
