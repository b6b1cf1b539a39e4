package org.stipple.report.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);

    @ParameterizedTest
    @CsvSource({
        "THIS_WEEK, 2026-01-12, 2026-01-18",
        "LAST_WEEK, 2026-01-05, 2026-01-11",
        "THIS_MONTH, 2026-01-01, 2026-01-31",
        "LAST_MONTH, 2025-12-01, 2025-12-31",
        "THIS_QUARTER, 2026-01-01, 2026-03-31",
        "LAST_QUARTER, 2025-10-01, 2025-12-31",
        "THIS_YEAR, 2026-01-01, 2026-12-31",
        "LAST_YEAR, 2025-01-01, 2025-12-31",
        "LAST_12_MONTHS, 2025-01-01, 2025-12-31",
        "NEXT_12_MONTHS, 2026-01-01, 2026-12-31",
        "NEXT_24_MONTHS, 2026-01-01, 2027-12-31"
    })
    void a_preset_is_seen_from_today(Span span, LocalDate first, LocalDate last) {
        assertEquals(new Period(first, last), span.seenFrom(WED_2026_01_14));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2023-02-01, 2023-02-28, 2023-01-01, 2023-01-31, 2022-02-01, 2022-02-28",
        "2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
        "2025-10-01, 2025-12-31, 2025-07-01, 2025-09-30, 2024-10-01, 2024-12-31",
        "2025-12-05, 2025-12-14, 2025-11-25, 2025-12-04, 2024-12-05, 2024-12-14",
        "2024-02-29, 2024-02-29, 2024-02-28, 2024-02-28, 2023-02-28, 2023-02-28"
    })
    void a_period_is_compared_with_what_was_before_and_with_the_year_before(
            LocalDate first,
            LocalDate last,
            LocalDate beforeFirst,
            LocalDate beforeLast,
            LocalDate yearFirst,
            LocalDate yearLast) {
        Period period = new Period(first, last);

        assertEquals(new Period(beforeFirst, beforeLast), period.before());
        assertEquals(new Period(yearFirst, yearLast), period.yearBefore());
    }

    @Test
    void units_cover_a_period_without_gap_and_are_cut_at_its_ends() {
        Period period = new Period(LocalDate.of(2025, 12, 3), LocalDate.of(2026, 1, 14));

        for (Grain grain : Grain.values()) {
            assertEquals(
                    period.days(),
                    period.units(grain).stream().mapToLong(Period::days).sum(),
                    grain.name());
            assertEquals(grain.units(period), period.units(grain).size(), grain.name());
        }
        assertEquals(
                new Period(LocalDate.of(2025, 12, 3), LocalDate.of(2025, 12, 7)),
                period.units(Grain.WEEK).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', FIRST_MISSING, from",
        "2026-01-01, '', LAST_MISSING, to",
        "2026-02-30, 2026-03-01, FIRST_UNREADABLE, from",
        "2026-02-01, tomorrow, LAST_UNREADABLE, to",
        "2026-02-02, 2026-02-01, ENDS_BEFORE_IT_BEGINS, to",
        "1066-10-14, 2026-02-01, TOO_EARLY, from",
        "1960-01-01, 2026-02-01, TOO_LONG, to",
        "2016-01-01, 2025-12-31, TOO_FINE, grain"
    })
    void an_impossible_period_is_told_at_its_field(
            String from, String to, PeriodProblem.Kind kind, String field) {
        Reading reading =
                Reading.of(
                        new Sample(),
                        Map.of("period", "custom", "from", from, "to", to, "grain", "day"),
                        WED_2026_01_14);

        assertEquals(kind, reading.problem().orElseThrow().kind());
        assertEquals(field, kind.field());
        assertEquals(from, reading.typedFrom());
        assertEquals(to, reading.typedTo());
        assertTrue(reading.period().isEmpty());
    }

    @Test
    void ten_years_by_day_are_too_many_and_by_month_not() {
        When years =
                When.of(
                        new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31)),
                        Grain.DAY);

        PeriodProblem problem = years.problem(WED_2026_01_14).orElseThrow();

        assertEquals(3653, problem.units());
        assertEquals(Grain.MONTH, problem.instead());
        assertTrue(years.cut(Grain.MONTH).problem(WED_2026_01_14).isEmpty());
        assertTrue(
                When.of(Span.LAST_YEAR, Grain.DAY).problem(WED_2026_01_14).isEmpty(),
                "a year by day can be read");
    }

    @Test
    void what_is_asked_is_read_back_as_it_was_written() {
        Reading first =
                Reading.of(
                        new Sample(),
                        Map.of(
                                "period",
                                "last-quarter",
                                "grain",
                                "week",
                                "site",
                                "17",
                                "step",
                                "REVIEW",
                                "by",
                                "step,unit",
                                "evil",
                                "<script>"),
                        WED_2026_01_14);

        Reading again = Reading.of(new Sample(), first.ask().params(), WED_2026_01_14);

        assertEquals(first.ask(), again.ask());
        assertEquals(
                "report=sample&period=last-quarter&grain=week&site=17&step=REVIEW&by=step%2Cunit",
                first.ask().toString());
    }

    @Test
    void what_a_report_does_not_know_is_left_out() {
        ReportAsk ask =
                Reading.of(
                                new Sample(),
                                Map.of(
                                        "site",
                                        "1 or 1=1",
                                        "step",
                                        "DROP",
                                        "by",
                                        "id,site,site",
                                        "grain",
                                        "hour",
                                        "period",
                                        "always"),
                                WED_2026_01_14)
                        .ask();

        assertEquals(Map.of(), ask.picks());
        assertEquals(Stream.of("site").toList(), ask.by());
        assertEquals(When.of(Span.LAST_MONTH, Grain.MONTH), ask.when());
    }
}
