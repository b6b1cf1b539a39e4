package org.stipple.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stipple.report.courses.CoursesReport;
import org.stipple.report.courses.ExtrasReport;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Unit;
import org.stipple.report.gaps.GapsReport;
import org.stipple.report.gaps.OverridesReport;
import org.stipple.report.touchups.DemandReport;
import org.stipple.report.touchups.ReturnsReport;
import org.stipple.report.touchups.TouchUpsReport;

/** Reports on courses, gaps and touch-ups say all that they are made of. */
class CourseReportWordsTest {

    static Stream<Report> reports() {
        return Stream.of(
                new GapsReport(),
                new OverridesReport(),
                new CoursesReport(),
                new ExtrasReport(),
                new TouchUpsReport(),
                new ReturnsReport(),
                new DemandReport());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everything_has_its_words(Report report) {
        ReportWords words = new ReportWords(report.name(), Locale.ENGLISH);

        List<String> unsaid = keys(report.shape()).filter(key -> !words.has(key)).toList();

        assertEquals(List.of(), unsaid);
    }

    private static Stream<String> keys(ReportShape shape) {
        Set<String> keys = new TreeSet<>(Set.of("title", "answers", "rows", "note", "chart.title"));
        shape.measures().forEach(each -> keys.add("measure." + each.key()));
        for (Dimension each : shape.dimensions()) {
            keys.add("dimension." + each.key());
            each.codes().forEach(code -> keys.add(each.key() + "." + code));
            if (!each.isUnit()) {
                keys.add("all." + each.key());
            }
        }
        shape.columns().forEach(each -> keys.add("column." + each.key()));
        shape.tiles().stream()
                .filter(each -> !each.note().isEmpty())
                .forEach(each -> keys.add("tile." + each.measure() + ".note"));
        return keys.stream();
    }

    /**
     * A code in a column of rows is one of the dimension of the same name, or has words of its own.
     */
    @ParameterizedTest
    @MethodSource("reports")
    void what_it_names_is_there(Report report) {
        ReportShape shape = report.shape();
        assertTrue(shape.by().stream().allMatch(key -> shape.findDimension(key).isPresent()));
        shape.tiles().forEach(each -> shape.measure(each.measure()));
        shape.chart().stacked().forEach(shape::measure);
        List<String> codes =
                shape.columns().stream()
                        .filter(each -> each.unit() == Unit.CODE)
                        .map(each -> each.key())
                        .filter(key -> shape.findDimension(key).isEmpty())
                        .toList();
        assertEquals(report.name().equals("overrides") ? List.of("status") : List.of(), codes);
    }
}
