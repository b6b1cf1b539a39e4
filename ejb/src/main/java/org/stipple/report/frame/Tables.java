package org.stipple.report.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the table of a report: one statement, which sums up groups and total itself. */
@Dependent
class Tables {

    @PersistenceContext private EntityManager entities;

    ReportTable table(Report report, Question question) {
        ReportShape shape = report.shape();
        List<Dimension> by =
                question.ask().by().stream()
                        .map(key -> shape.findDimension(key).orElseThrow())
                        .toList();
        List<Measure> read = shape.measures().stream().filter(each -> !each.isShare()).toList();
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                new RowQuery(report, question)
                        .on(entities, select(by, read), end(by))
                        .getResultList();
        List<Line> lines =
                rows.stream().map(row -> line(row, by, read, shape)).sorted(order(by)).toList();
        Line total = lines.stream().filter(line -> line.depth() == 0).findFirst().orElseThrow();
        return new ReportTable(
                by,
                shape.measures(),
                lines.stream().filter(line -> line.depth() > 0).toList(),
                total);
    }

    private static String select(List<Dimension> by, List<Measure> read) {
        Stream<String> members =
                by.stream()
                        .map(
                                each ->
                                        "grouping(s.%1$s), cast(s.%1$s as text), %2$s"
                                                .formatted(each.key(), nameOf(each)));
        return Stream.concat(members, read.stream().map(Measure::sql))
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Dimension each) {
        return each.kind() == Dimension.Kind.ID ? "min(s." + each.key() + "_name)" : "''";
    }

    private static String end(List<Dimension> by) {
        List<String> sets = new ArrayList<>(List.of("()"));
        for (int depth = 1; depth <= by.size(); depth++) {
            sets.add(
                    by.subList(0, depth).stream()
                            .map(each -> "s." + each.key())
                            .collect(Collectors.joining(", ", "(", ")")));
        }
        return "group by grouping sets (" + String.join(", ", sets) + ")";
    }

    private static Line line(
            Object[] row, List<Dimension> by, List<Measure> read, ReportShape shape) {
        List<Member> members = new ArrayList<>();
        for (int each = 0; each < by.size(); each++) {
            int at = 3 * each;
            if (RowQuery.number(row[at]) == 0) {
                members.add(member(by.get(each), (String) row[at + 1], (String) row[at + 2]));
            }
        }
        List<Double> figures = new ArrayList<>();
        for (Measure measure : shape.measures()) {
            figures.add(
                    measure.isShare()
                            ? measure.of(
                                    cell(row, by, read, measure.part()),
                                    cell(row, by, read, measure.whole()))
                            : cell(row, by, read, measure.key()));
        }
        return new Line(members, figures);
    }

    private static Member member(Dimension dimension, String key, String name) {
        return new Member(
                dimension.key(), key == null ? ReportAsk.NONE : key, name == null ? "" : name);
    }

    private static double cell(
            Object[] row, List<Dimension> by, List<Measure> read, String measure) {
        int place = read.stream().map(Measure::key).toList().indexOf(measure);
        double figure = RowQuery.number(row[3 * by.size() + place]);
        return Double.isNaN(figure) && read.get(place).isSum() ? 0 : figure;
    }

    /** Each group before its own lines; names as they are spelled, codes in their order. */
    private static Comparator<Line> order(List<Dimension> by) {
        Comparator<Line> order = (one, other) -> 0;
        for (int each = 0; each < by.size(); each++) {
            int at = each;
            order = order.thenComparing(line -> rank(line, by, at));
        }
        return order;
    }

    private static String rank(Line line, List<Dimension> by, int at) {
        if (line.depth() <= at) {
            return "";
        }
        Member member = line.members().get(at);
        boolean none = member.key().equals(ReportAsk.NONE);
        String place =
                switch (by.get(at).kind()) {
                    case ID -> member.name().toLowerCase(Locale.ROOT) + " " + member.key();
                    case CODE -> "%04d".formatted(by.get(at).codes().indexOf(member.key()));
                    case UNIT -> member.key();
                };
        return (none ? "2" : "1") + place;
    }
}
