package org.stipple.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.PeriodProblem;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;

class ReportWordsTest {

    private final ReportWords words = new ReportWords("sessions", Locale.UK);

    @Test
    void every_report_has_its_words() {
        List<String> missing = new ArrayList<>();
        reports()
                .forEach(
                        report ->
                                keys(report.shape())
                                        .filter(key -> !has(report, key))
                                        .forEach(key -> missing.add(report.name() + " " + key)));

        assertEquals(List.of(), missing);
    }

    private static boolean has(Report report, String key) {
        return new ReportWords(report.name(), Locale.UK).has(key);
    }

    private static Stream<Report> reports() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.stipple.report")
                        .stream()
                        .filter(type -> type.isAssignableTo(Report.class) && !type.isInterface())
                        .filter(type -> !type.isRecord())
                        .map(type -> made(type.reflect()));
    }

    private static Report made(Class<?> type) {
        try {
            return (Report) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(notMade);
        }
    }

    private static Stream<String> keys(ReportShape shape) {
        return Stream.of(
                        Stream.of("title", "answers", "rows", "note", "chart.title"),
                        shape.measures().stream().map(each -> "measure." + each.key()),
                        shape.dimensions().stream().map(each -> "dimension." + each.key()),
                        shape.dimensions().stream()
                                .filter(each -> !each.isUnit())
                                .map(each -> "all." + each.key()),
                        shape.dimensions().stream().flatMap(ReportWordsTest::codes),
                        shape.columns().stream().map(Column::key).map("column."::concat),
                        shape.tiles().stream()
                                .filter(each -> !each.note().isEmpty())
                                .map(each -> "tile." + each.measure() + ".note"))
                .flatMap(each -> each);
    }

    private static Stream<String> codes(Dimension dimension) {
        return dimension.codes().stream().map(code -> dimension.key() + "." + code);
    }

    @Test
    void everything_that_a_frame_says_has_its_words() {
        Stream<String> keys =
                Stream.of(
                                Arrays.stream(Span.values()).map(each -> "span." + each),
                                Arrays.stream(Grain.values()).map(each -> "grain.many." + each),
                                Arrays.stream(Grain.values()).map(each -> "grain." + each),
                                Arrays.stream(PeriodProblem.Kind.values())
                                        .map(each -> "problem." + each))
                        .flatMap(each -> each);

        assertEquals(List.of(), keys.filter(key -> !words.has(key)).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-01|2025-12-31|December 2025",
                "2025-01-01|2025-12-31|2025",
                "2025-10-01|2025-12-31|October – December 2025",
                "2025-12-01|2026-01-31|December 2025 – January 2026",
                "2025-12-03|2025-12-19|Wed 3 Dec – Fri 19 Dec 2025",
                "2025-12-03|2025-12-03|Wed 3 Dec 2025"
            })
    void a_period_is_said_as_one_would(LocalDate first, LocalDate last, String said) {
        assertEquals(said, words.periods().period(new Period(first, last)));
    }

    @Test
    void what_is_cut_too_finely_is_told_with_what_would_do() {
        assertEquals(
                "That would be 3,653 days, more than anybody can read: choose months, or a shorter"
                        + " period.",
                words.periods()
                        .problem(
                                new PeriodProblem(
                                        PeriodProblem.Kind.TOO_FINE,
                                        3653,
                                        Grain.DAY,
                                        Grain.MONTH)));
    }
}
