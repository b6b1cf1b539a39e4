package org.stipple.report;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.AskLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.database.ReportScene;
import org.stipple.report.Figures.Facts;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportTable;

/** "Touch-ups", "Who comes back" and "Demand ahead" say what is on record, told one by one. */
@ExtendWith(ArquillianExtension.class)
class TouchUpReportsIT {

    private static final int ENOUGH = 20;

    @Inject private ReportScene scene;
    @Inject private Figures figures;
    @Inject private ReportService reports;
    @Inject private VisitLengthService lengths;

    private final SortedMap<String, Double> hours = new TreeMap<>();
    private LocalDate today;
    private ReportAsk asked;

    @Test
    void touch_ups_stand_where_recall_puts_them() throws Exception {
        Map<String, Facts> measures = new HashMap<>();
        measures.put("all", fact -> true);
        for (String state :
                List.of(
                        "later",
                        "upcoming",
                        "due",
                        "overdue",
                        "booked",
                        "done",
                        "declined",
                        "lapsed")) {
            measures.put(state, is("state", state.toUpperCase(Locale.ROOT)));
        }
        Facts open = is("state", "LATER", "UPCOMING", "DUE", "OVERDUE", "LAPSED");
        measures.put("contacted", is("contact", "YES"));
        measures.put("notYet", fact -> open.test(fact) && fact.get("contact").equals("NOT_YET"));
        measures.put("optedOut", is("contact", "OPTED_OUT"));
        measures.put("coming", is("state", "BOOKED", "DONE"));
        measures.put("open", is("state", "UPCOMING", "DUE", "OVERDUE"));
        measures.put("lost", is("state", "DECLINED", "LAPSED"));
        hold("touch-ups", measures);
    }

    @Test
    void a_cohort_says_what_became_of_the_first_touch_up() throws Exception {
        Map<String, Facts> measures = new HashMap<>();
        measures.put("ended", fact -> true);
        measures.put("came", is("became", "CAME"));
        measures.put("booked", is("became", "BOOKED"));
        measures.put("open", is("became", "OPEN"));
        measures.put("declined", is("became", "DECLINED"));
        measures.put("lapsed", is("became", "LAPSED"));
        measures.put("notCalled", is("became", "NOT_CALLED"));
        measures.put("can", is("became", "BOOKED", "OPEN"));
        measures.put("lost", is("became", "DECLINED", "LAPSED", "NOT_CALLED"));
        hold("returns", measures);
    }

    private static Facts is(String column, String... values) {
        return fact -> Set.of(values).contains(fact.get(column));
    }

    private void hold(String report, Map<String, Facts> measures) throws Exception {
        scene.play(
                () -> {
                    List<Map<String, String>> facts = figures.facts(report);
                    scene.asManager(
                            () -> {
                                figures.hold(report, facts, measures);
                                figures.holdRows(report, "");
                                return null;
                            });
                });
    }

    /** Worked out again, touch-up by touch-up, month by month. */
    @Test
    void the_demand_is_what_is_due_as_often_as_clients_came_as_long_as_visits_take()
            throws Exception {
        scene.play(
                () -> {
                    today = scene.today();
                    Map<String, Map<String, String>> history = new HashMap<>();
                    figures.facts("history").forEach(each -> history.put(each.get("turn"), each));
                    List<Map<String, String>> due = figures.facts("due");
                    List<Map<String, String>> ended = figures.facts("ended");
                    scene.asManager(
                            () -> {
                                asked = figures.ask("demand", new TreeMap<>(), List.of("unit"));
                                due.forEach(each -> expect(each, history));
                                long distance = meanDistance(due);
                                ended.forEach(each -> expectAfterCourse(each, history, distance));
                                holdHours();
                                figures.holdRows("demand", "expected");
                                return null;
                            });
                });
    }

    private void holdHours() {
        ReportTable table = reports.answer(asked).table();
        SortedMap<String, Double> answered = new TreeMap<>();
        for (Line line : table.lines()) {
            for (String kind : List.of("booked", "expected", "again", "coming")) {
                double figure = table.figure(line, kind + "Hours");
                if (figure > 0) {
                    answered.put(line.members().get(0).key() + " " + kind, figure);
                }
            }
        }
        assertEquals(hours.keySet(), answered.keySet());
        hours.forEach((when, told) -> assertEquals(told, answered.get(when), 0.001, when));
        for (String kind : List.of("booked", "expected", "again", "coming")) {
            assertTrue(hours.keySet().stream().anyMatch(each -> each.endsWith(kind)), kind);
        }
    }

    private void expect(Map<String, String> item, Map<String, Map<String, String>> history) {
        int ordinal = Integer.parseInt(item.get("ordinal"));
        LocalDate day = LocalDate.parse(item.get("day"));
        Map<String, String> past = history.get(ordinal == 1 ? "1" : "2");
        switch (item.get("state")) {
            case "BOOKED" ->
                    come(item, day, 1, Double.parseDouble(item.get("minutes")), "booked", history);
            case "OVERDUE" -> {
                for (int month = 0; month < 3; month++) {
                    come(
                            item,
                            today.plusMonths(month),
                            lateRate(past) / 3,
                            minutes(item, ordinal),
                            "expected",
                            history);
                }
            }
            default -> come(item, day, rate(past), minutes(item, ordinal), "expected", history);
        }
    }

    private void come(
            Map<String, String> item,
            LocalDate day,
            double weight,
            double minutes,
            String kind,
            Map<String, Map<String, String>> history) {
        count(day, kind, weight * minutes);
        double again = weight;
        for (int turn = 1; turn <= 3; turn++) {
            again *= rate(history.get("2"));
            int ordinal = Integer.parseInt(item.get("ordinal")) + turn;
            long distance = Math.max(30, Long.parseLong(item.get("distance")));
            count(day.plusDays(turn * distance), "again", again * minutes(item, ordinal));
        }
    }

    private void expectAfterCourse(
            Map<String, String> course, Map<String, Map<String, String>> history, long distance) {
        for (int year = 1; year <= 2; year++) {
            count(
                    LocalDate.parse(course.get("day")).plusYears(year).plusDays(distance),
                    "coming",
                    rate(history.get("1")) * minutes(course, 1));
        }
    }

    private void count(LocalDate day, String kind, double minutes) {
        if (!day.isAfter(asked.when().to()) && minutes > 0) {
            hours.merge(day.withDayOfMonth(1) + " " + kind, minutes / 60, Double::sum);
        }
    }

    private double minutes(Map<String, String> visit, int ordinal) {
        Set<Long> areas =
                Stream.of(visit.getOrDefault("areas", "").split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(Long::valueOf)
                        .collect(toUnmodifiableSet());
        return lengths.lengths()
                .of(new AskLength(VisitKind.TOUCH_UP, ordinal, 0, areas), 0)
                .minutes();
    }

    private static long meanDistance(List<Map<String, String>> due) {
        return Math.round(
                due.stream()
                        .mapToLong(each -> Math.max(30, Long.parseLong(each.get("distance"))))
                        .average()
                        .orElseThrow());
    }

    private static double number(Map<String, String> history, String column) {
        return history == null ? 0 : Double.parseDouble(history.get(column));
    }

    private static double rate(Map<String, String> history) {
        double fell = number(history, "fell");
        return fell < ENOUGH ? 1 : number(history, "came") / fell;
    }

    private static double lateRate(Map<String, String> history) {
        double late = number(history, "late");
        double overdue = number(history, "fell") - number(history, "came") + late;
        return number(history, "fell") < ENOUGH ? 1 : overdue == 0 ? 0 : late / overdue;
    }
}
