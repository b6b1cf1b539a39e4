package org.stipple.report.frame;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes tiles and chart of a report: one statement, by day, for all periods that it compares. */
@Dependent
class Trends {

    @PersistenceContext private EntityManager entities;

    /** What moves over time. */
    record Trend(List<Tile> tiles, List<Bar> bars) {}

    Trend trend(Report report, Question question, ReportTable table) {
        ReportShape shape = report.shape();
        DaySums sums = sums(report, question);
        List<Period> units = question.shown().units(question.ask().when().grain());
        List<Tile> tiles =
                shape.tiles().stream()
                        .map(tile -> tile(tile, shape, sums, question, units))
                        .toList();
        return new Trend(
                tiles,
                shape.chart().overTime()
                        ? units.stream().map(unit -> bar(unit, shape, sums, question)).toList()
                        : barsOf(shape, table));
    }

    private DaySums sums(Report report, Question question) {
        List<Measure> read =
                needed(report.shape()).stream().filter(each -> !each.isShare()).toList();
        DaySums sums = new DaySums(read);
        if (read.isEmpty()) {
            return sums;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                new RowQuery(report, question.in(compared(question)))
                        .on(
                                entities,
                                Stream.concat(Stream.of("s.day"), read.stream().map(Measure::sql))
                                        .collect(Collectors.joining(", ")),
                                "group by s.day")
                        .getResultList();
        rows.forEach(row -> sums.add(RowQuery.day(row[0]), figures(row)));
        return sums;
    }

    private static double[] figures(Object[] row) {
        double[] figures = new double[row.length - 1];
        for (int each = 0; each < figures.length; each++) {
            figures[each] = row[each + 1] == null ? 0 : RowQuery.number(row[each + 1]);
        }
        return figures;
    }

    private static List<Measure> needed(ReportShape shape) {
        List<String> keys = new ArrayList<>();
        shape.tiles().forEach(tile -> keys.add(tile.measure()));
        shape.tiles().stream()
                .map(TileShape::note)
                .filter(note -> !note.isEmpty())
                .forEach(keys::add);
        if (shape.chart().overTime()) {
            keys.addAll(shape.chart().stacked());
            if (!shape.chart().before().isEmpty()) {
                keys.add(shape.chart().before());
            }
        }
        return shape.withParts(keys);
    }

    /** From the year before of the first bar, or of what came before the period, to its end. */
    static Period compared(Question question) {
        Grain grain = question.ask().when().grain();
        LocalDate first =
                Stream.of(
                                grain.unit(question.shown().first()).yearBefore(grain).first(),
                                question.period().before().first(),
                                question.period().yearBefore().first())
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        return new Period(first, question.period().last());
    }

    private static Tile tile(
            TileShape tile,
            ReportShape shape,
            DaySums sums,
            Question question,
            List<Period> units) {
        Measure measure = shape.measure(tile.measure());
        Grain grain = question.ask().when().grain();
        return new Tile(
                tile,
                measure,
                sums.of(measure, question.period()),
                sums.of(measure, question.period().before()),
                sums.of(measure, question.period().yearBefore()),
                units.stream().map(unit -> sums.of(measure, unit)).toList(),
                units.stream().map(unit -> sums.of(measure, unit.yearBefore(grain))).toList(),
                tile.note().isEmpty()
                        ? Double.NaN
                        : sums.of(shape.measure(tile.note()), question.period()));
    }

    private static Bar bar(Period unit, ReportShape shape, DaySums sums, Question question) {
        String before = shape.chart().before();
        return new Bar(
                Optional.of(unit),
                Optional.empty(),
                shape.chart().stacked().stream()
                        .map(key -> sums.of(shape.measure(key), unit))
                        .toList(),
                before.isEmpty()
                        ? Double.NaN
                        : sums.of(
                                shape.measure(before),
                                unit.yearBefore(question.ask().when().grain())),
                question.period().contains(unit.last()));
    }

    /** The lines of the table; along a dimension of codes the empty ones between them, too. */
    private static List<Bar> barsOf(ReportShape shape, ReportTable table) {
        List<Line> lines = table.lines().stream().filter(line -> line.depth() == 1).toList();
        if (shape.chart().along().isEmpty() || lines.isEmpty()) {
            return lines.stream().map(line -> bar(line, shape, table)).toList();
        }
        Map<String, Line> byCode =
                lines.stream().collect(toMap(line -> line.members().get(0).key(), line -> line));
        List<String> codes = table.by().get(0).codes();
        IntSummaryStatistics taken =
                IntStream.range(0, codes.size())
                        .filter(at -> byCode.containsKey(codes.get(at)))
                        .summaryStatistics();
        return IntStream.rangeClosed(taken.getMin(), taken.getMax())
                .mapToObj(codes::get)
                .map(code -> byCode.getOrDefault(code, empty(code, shape)))
                .map(line -> bar(line, shape, table))
                .toList();
    }

    private static Line empty(String code, ReportShape shape) {
        Member member = new Member(shape.chart().along(), code, "");
        return new Line(List.of(member), Collections.nCopies(shape.measures().size(), 0.0));
    }

    private static Bar bar(Line line, ReportShape shape, ReportTable table) {
        return new Bar(
                Optional.empty(),
                Optional.of(line.members().get(0)),
                shape.chart().stacked().stream().map(key -> table.figure(line, key)).toList(),
                Double.NaN,
                false);
    }
}
