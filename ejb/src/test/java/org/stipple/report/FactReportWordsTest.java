package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stipple.report.consultations.ConsultationsReport;
import org.stipple.report.cover.CoverReport;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.TileShape;
import org.stipple.report.patchtests.PatchTestsReport;
import org.stipple.report.words.ReportWords;

/** Whatever these reports show has words. */
class FactReportWordsTest {

    static Stream<Report> reports() {
        return Stream.of(new PatchTestsReport(), new ConsultationsReport(), new CoverReport());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everything_that_it_shows_has_words(Report report) {
        ReportWords words = new ReportWords(report.name(), Locale.ENGLISH);

        assertEquals(List.of(), keys(report).stream().filter(key -> !words.has(key)).toList());
    }

    private static List<String> keys(Report report) {
        List<String> keys =
                new ArrayList<>(List.of("title", "answers", "rows", "note", "chart.title"));
        report.shape().measures().forEach(each -> keys.add("measure." + each.key()));
        report.shape().columns().forEach(each -> keys.add("column." + each.key()));
        report.shape().tiles().stream()
                .filter(each -> !each.note().isEmpty())
                .map(TileShape::measure)
                .forEach(each -> keys.add("tile." + each + ".note"));
        report.shape()
                .dimensions()
                .forEach(
                        each -> {
                            keys.add("dimension." + each.key());
                            each.codes().forEach(code -> keys.add(each.key() + "." + code));
                            if (!each.isUnit()) {
                                keys.add("all." + each.key());
                            }
                        });
        report.shape().chart().stacked().forEach(each -> keys.add("chart." + each));
        return keys;
    }
}
