package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.session.ExtraCause;
import org.stipple.database.ReportScene;
import org.stipple.report.Figures.Facts;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.ReportTable;

/** "Courses" and "Extra sessions" say what is on record, told one by one. */
@ExtendWith(ArquillianExtension.class)
class CourseReportsIT {

    @Inject private ReportScene scene;
    @Inject private Figures figures;
    @Inject private ReportService reports;

    @Test
    void courses_count_by_what_became_of_them_and_their_sessions() throws Exception {
        Map<String, Facts> measures = new HashMap<>();
        for (String result : List.of("completed", "abandoned", "waiting", "paused")) {
            measures.put(result, is("result", result.toUpperCase(Locale.ROOT)));
        }
        measures.put("underWay", is("result", "UNDER_WAY"));
        measures.put("ended", is("result", "COMPLETED", "ABANDONED"));
        measures.put("twoToFour", completed("done", "2", "3", "4"));
        measures.put("below", completed("norm", "BELOW"));
        measures.put("above", completed("norm", "ABOVE"));
        scene.play(
                () -> {
                    List<Map<String, String>> courses = figures.facts("courses");
                    courses.forEach(CourseReportsIT::classify);
                    scene.asManager(
                            () -> {
                                figures.hold("courses", courses, measures);
                                figures.holdRows("courses", "done");
                                holdTimes(courses);
                                return null;
                            });
                });
    }

    private static Facts is(String column, String... values) {
        return fact -> Set.of(values).contains(fact.get(column));
    }

    private static Facts completed(String column, String... values) {
        return fact ->
                fact.get("result").equals("COMPLETED") && Set.of(values).contains(fact.get(column));
    }

    private static void classify(Map<String, String> course) {
        int done = Integer.parseInt(course.get("done"));
        course.put("sessions", done > 4 ? "MORE" : "S" + done);
        if (course.get("norm").isEmpty()) {
            course.put("norm", "NOT_STATED");
        }
    }

    /** Sessions a course, and the middles of the parts of the way. */
    private void holdTimes(List<Map<String, String>> courses) {
        for (String protocol : List.of("-101", "-103")) {
            ReportAsk ask =
                    figures.ask("courses", new TreeMap<>(Map.of("protocol", protocol)), List.of());
            ReportTable table = reports.answer(ask).table();
            List<Map<String, String>> ended =
                    courses.stream()
                            .filter(each -> Figures.isAsked(each, ask))
                            .filter(each -> each.get("result").equals("COMPLETED"))
                            .toList();
            assertEquals(
                    ended.stream()
                            .mapToInt(each -> Integer.parseInt(each.get("done")))
                            .average()
                            .orElseThrow(),
                    table.figure(table.total(), "sessionsEach"),
                    0.001);
            for (String part : List.of("toFirst", "firstToEnd", "endToResult")) {
                assertEquals(middle(ended, part), table.figure(table.total(), part), 0.001, part);
            }
        }
        assertFalse(
                courses.stream().allMatch(each -> each.get("toFirst").isEmpty()),
                "some were consulted");
    }

    private static double middle(List<Map<String, String>> courses, String part) {
        List<Integer> days =
                courses.stream()
                        .map(each -> each.get(part))
                        .filter(each -> !each.isEmpty())
                        .map(Integer::valueOf)
                        .sorted()
                        .toList();
        return days.isEmpty() ? Double.NaN : days.get((days.size() + 1) / 2 - 1);
    }

    @Test
    void extra_sessions_count_by_what_went_before_them() throws Exception {
        Map<String, Facts> measures = new HashMap<>();
        measures.put("sessions", is("cause", "USUAL"));
        measures.put("extra", fact -> !fact.get("cause").equals("USUAL"));
        for (ExtraCause cause : ExtraCause.values()) {
            measures.put(cause.name(), is("cause", cause.name()));
        }
        scene.play(() -> holdExtras(figures.facts("extras"), measures));
    }

    private void holdExtras(List<Map<String, String>> facts, Map<String, Facts> measures)
            throws SQLException {
        scene.asManager(
                () -> {
                    figures.hold("extras", facts, measures);
                    figures.holdRows("extras", "");
                    return null;
                });
    }
}
