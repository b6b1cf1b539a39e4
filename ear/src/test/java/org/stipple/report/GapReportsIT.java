package org.stipple.report;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.progress.ThirdSession;
import org.stipple.database.ReportScene;
import org.stipple.report.Figures.Facts;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportTable;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.timing.RulePeriod;

/** "Gaps against policy" and "Overrides" say what is on record, told one by one. */
@ExtendWith(ArquillianExtension.class)
class GapReportsIT {

    private static final int[] STRETCH_ENDS = {4, 6, 9, 14, 20, 27, 42, 90, 182, 364, 425, 730};

    @Inject private ReportScene scene;
    @Inject private Figures figures;
    @Inject private ReportService reports;
    @Inject private SchedulingScene clinic;

    @Test
    void gaps_stand_within_the_rule_that_spoke_and_say_what_followed() throws Exception {
        Map<String, Facts> measures = new HashMap<>();
        measures.put("gaps", fact -> true);
        measures.put("tooSoon", is("standing", "TOO_SOON"));
        measures.put("grace", is("standing", "GRACE"));
        measures.put("early", is("standing", "EARLY"));
        measures.put("recommended", is("standing", "RECOMMENDED"));
        measures.put("late", is("standing", "LATE"));
        measures.put("lapsed", is("standing", "LAPSED"));
        measures.put("ungoverned", is("standing", "UNGOVERNED"));
        measures.put("allowed", is("standing", "EARLY", "LATE"));
        measures.put("outside", is("standing", "TOO_SOON", "GRACE", "LAPSED"));
        measures.put("judged", fact -> !fact.get("standing").equals("UNGOVERNED"));
        measures.put("needed", is("review", "NEEDED"));
        measures.put("notNeeded", is("review", "NOT_NEEDED"));
        measures.put("undecided", is("review", "UNDECIDED"));
        measures.put("reviewed", is("review", "NEEDED", "NOT_NEEDED", "UNDECIDED"));
        measures.put("extra", is("extra", "t"));
        play(
                () -> {
                    List<Map<String, String>> gaps = figures.facts("gaps");
                    gaps.forEach(GapReportsIT::judge);
                    figures.hold("gaps", gaps, measures);
                    figures.holdRows("gaps", "");
                    holdMiddles(gaps);
                });
    }

    private void play(ReportScene.Act act) throws Exception {
        clinic.today();
        scene.play(
                () ->
                        scene.asManager(
                                () -> {
                                    try {
                                        act.play();
                                    } catch (SQLException failed) {
                                        throw new IllegalStateException(failed);
                                    }
                                    return null;
                                }));
    }

    private static Facts is(String column, String... values) {
        return fact -> Set.of(values).contains(fact.get(column));
    }

    /** Where it lies, by the periods of the rule as the policy counts them. */
    private static void judge(Map<String, String> gap) {
        LocalDate since = LocalDate.parse(gap.get("since"));
        LocalDate day = LocalDate.parse(gap.get("day"));
        long days = ChronoUnit.DAYS.between(since, day);
        int stretch = 0;
        while (stretch < STRETCH_ENDS.length && days > STRETCH_ENDS[stretch]) {
            stretch++;
        }
        gap.put("days", "STRETCH_" + stretch);
        gap.put("gap", Long.toString(days));
        gap.put("standing", standing(gap, since, day));
    }

    private static String standing(Map<String, String> gap, LocalDate since, LocalDate day) {
        if (gap.get("rule").isEmpty()) {
            return "UNGOVERNED";
        }
        String least = gap.get("amin").isEmpty() ? gap.get("min") : gap.get("amin");
        String minimum = gap.get("min").isEmpty() ? least : gap.get("min");
        if (isBefore(day, since, least)) {
            return "TOO_SOON";
        }
        if (isBefore(day, since, minimum)) {
            return gap.get("withheld").equals("t") ? "TOO_SOON" : "GRACE";
        }
        if (isAfter(day, since, gap.get("max"))) {
            return "LAPSED";
        }
        if (isBefore(day, since, gap.get("from"))) {
            return "EARLY";
        }
        return isAfter(day, since, gap.get("to")) ? "LATE" : "RECOMMENDED";
    }

    private static boolean isBefore(LocalDate day, LocalDate since, String period) {
        return !period.isEmpty() && day.isBefore(RulePeriod.parse(period).after(since));
    }

    private static boolean isAfter(LocalDate day, LocalDate since, String period) {
        return !period.isEmpty() && day.isAfter(RulePeriod.parse(period).after(since));
    }

    /**
     * Fewest, quartiles and most of all gaps; what rules recommend stands beside each rule alone.
     */
    private void holdMiddles(List<Map<String, String>> gaps) {
        ReportAsk ask = figures.ask("gaps", new TreeMap<>(), List.of());
        ReportTable table = reports.answer(ask).table();
        List<Long> days =
                gaps.stream()
                        .filter(gap -> Figures.isAsked(gap, ask))
                        .map(gap -> Long.valueOf(gap.get("gap")))
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        days.get(0),
                        quantile(days, 1),
                        quantile(days, 2),
                        quantile(days, 3),
                        days.get(days.size() - 1)),
                List.of("least", "lower", "median", "upper", "most").stream()
                        .map(key -> Math.round(table.figure(table.total(), key)))
                        .toList());
        assertEquals(Double.NaN, table.figure(table.total(), "ruleFrom"));
        holdBounds(gaps, ask.by(List.of("rule")));
        holdBounds(gaps, ask.by(List.of("version")));
    }

    private void holdBounds(List<Map<String, String>> gaps, ReportAsk ask) {
        String by = ask.by().get(0);
        ReportTable table = reports.answer(ask).table();
        Map<String, Long> told = new TreeMap<>();
        for (Line line : table.lines()) {
            double from = table.figure(line, "ruleFrom");
            if (!Double.isNaN(from)) {
                told.put(line.members().get(0).key(), Math.round(from));
            }
        }
        Map<String, List<Map<String, String>>> expected =
                gaps.stream()
                        .filter(gap -> Figures.isAsked(gap, ask) && !gap.get("rule").isEmpty())
                        .collect(groupingBy(gap -> gap.get(by)));
        expected.values().removeIf(GapReportsIT::areOfSeveralRules);
        Map<String, Long> middles = new TreeMap<>();
        expected.forEach(
                (member, of) -> middleFrom(of).ifPresent(from -> middles.put(member, from)));
        assertEquals(middles, told, by);
    }

    private static boolean areOfSeveralRules(List<Map<String, String>> gaps) {
        return gaps.stream().map(gap -> gap.get("rule")).distinct().count() > 1;
    }

    private static Optional<Long> middleFrom(List<Map<String, String>> gaps) {
        List<Long> days =
                gaps.stream()
                        .filter(gap -> !gap.get("from").isEmpty())
                        .map(GapReportsIT::recommendedFrom)
                        .sorted()
                        .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(quantile(days, 2));
    }

    private static long recommendedFrom(Map<String, String> gap) {
        LocalDate since = LocalDate.parse(gap.get("since"));
        return ChronoUnit.DAYS.between(since, RulePeriod.parse(gap.get("from")).after(since));
    }

    private static long quantile(List<Long> sorted, int quarters) {
        return sorted.get((int) Math.ceil(sorted.size() * quarters / 4.0) - 1);
    }

    @Test
    void overrides_are_those_of_bookings_starts_and_records() throws Exception {
        play(
                () -> {
                    figures.hold(
                            "overrides",
                            figures.facts("overrides"),
                            Map.of(
                                    "times", fact -> true,
                                    "booked", is("stage", "BOOKED"),
                                    "started", is("stage", "STARTED"),
                                    "recorded", is("stage", "RECORDED")));
                    figures.holdRows("overrides", "");
                    ReportAsk ask = figures.ask("overrides", new TreeMap<>(), List.of());
                    ReportTable table = reports.answer(ask).table();
                    assertEquals(
                            figures.facts("overrides").stream()
                                    .filter(fact -> Figures.isAsked(fact, ask))
                                    .map(fact -> fact.get("client"))
                                    .distinct()
                                    .count(),
                            Math.round(table.figure(table.total(), "clients")));
                });
    }

    @Test
    void the_rule_is_read_from_judgements_as_they_are_really_written() {
        SchedulingScene.Place place = clinic.place();
        LocalDate day = clinic.today().minusDays(60);
        long course = clinic.course(clinic.client(), "house", day, ThirdSession.NOT_SAID);
        clinic.session(course, 1, place.personId(), day);
        clinic.session(course, 2, place.personId(), day.plusDays(6));
        clinic.session(course, 3, place.personId(), day.plusDays(19));
        ReportAsk ask =
                figures.ask("gaps", new TreeMap<>(), List.of())
                        .with("person", Long.toString(place.personId()));

        List<String> rows =
                scene.asManager(
                        () ->
                                reports.rows(ask, "gaps", Optional.empty(), 10).rows().stream()
                                        .map(row -> told(row.cells()))
                                        .toList());

        assertEquals(
                List.of(
                        "SESSION_2 6 GRACE HO-S1-S2 House protocol 1 test",
                        "SESSION_3 13 TOO_SOON HO-S2-S3 House protocol 1 test"),
                rows);
    }

    /** Step, days, standing, rule, version and reason. */
    private static String told(List<Object> cells) {
        return List.of(2, 4, 5, 6, 7, 10).stream()
                .map(at -> String.valueOf(cells.get(at)))
                .collect(Collectors.joining(" "));
    }
}
