package org.stipple.report.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.stipple.report.frame.ChartShape;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.TileShape;
import org.stipple.report.frame.TileShape.Better;
import org.stipple.report.frame.Unit;

/**
 * What became of the courses: a completed one by the day of its last session, one that was given up
 * by the day of that, one that waits for a decision on a third session by the day of its last, and
 * any other by the day it was opened. Person and site are those of the first session.
 */
@ApplicationScoped
public class CoursesReport implements Report {

    private static final Measure COMPLETED = result("completed", "COMPLETED");

    private static final Measure SESSIONS =
            Measure.sum("sessionsAll", Unit.COUNT, "s.done", COMPLETED.where()).besides();

    // Facts 3 and 137: two to four sessions.
    private static final Measure TWO_TO_FOUR =
            Measure.count("twoToFour", COMPLETED.where() + " and s.done between 2 and 4");

    private static final Measure BOTH =
            Measure.count("ended", "s.result in ('COMPLETED', 'ABANDONED')").besides();

    private static final Measure ABANDONED = result("abandoned", "ABANDONED");

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_AND_THIS,
                    dimensions(),
                    List.of("protocol", "sessions"),
                    List.of(
                            COMPLETED,
                            SESSIONS,
                            Measure.share("sessionsEach", Unit.NUMBER, SESSIONS, COMPLETED),
                            TWO_TO_FOUR,
                            norm("below", "BELOW"),
                            norm("above", "ABOVE"),
                            median("toFirst", "to_first"),
                            median("firstToEnd", "first_to_end"),
                            median("endToResult", "end_to_result"),
                            median("toResult", "to_result"),
                            ABANDONED,
                            result("waiting", "WAITING"),
                            result("underWay", "UNDER_WAY").whereAny(),
                            result("paused", "PAUSED").whereAny(),
                            BOTH,
                            Measure.share("twoToFourShare", Unit.PERCENT, TWO_TO_FOUR, COMPLETED)
                                    .besides(),
                            Measure.share("abandonedShare", Unit.PERCENT, ABANDONED, BOTH)
                                    .besides()),
                    List.of(
                            TileShape.of("completed", Better.MORE),
                            TileShape.of("sessionsEach", Better.NEITHER),
                            TileShape.of("twoToFourShare", Better.MORE).with("twoToFour"),
                            TileShape.of("abandoned", Better.LESS).with("abandonedShare"),
                            TileShape.of("waiting", Better.LESS)),
                    ChartShape.overTime("completed", "completed", "abandoned"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("result"),
                            Column.text("protocol_name"),
                            Column.count("done"),
                            Column.day("consulted_on"),
                            Column.day("first_on"),
                            Column.day("last_on"),
                            Column.day("result_on"),
                            new Column("to_result", Unit.DAYS),
                            Column.text("person_name"),
                            Column.text("reason")));

    private static List<Dimension> dimensions() {
        return List.of(
                Dimension.SITE,
                Dimension.PERSON,
                Dimension.PROTOCOL,
                Dimension.codes("sessions", "S0", "S1", "S2", "S3", "S4", "MORE"),
                Dimension.codes("norm", "BELOW", "WITHIN", "ABOVE", "NOT_STATED"),
                Dimension.codes(
                        "result", "COMPLETED", "ABANDONED", "WAITING", "UNDER_WAY", "PAUSED"),
                Dimension.UNIT);
    }

    private static Measure result(String key, String result) {
        return Measure.count(key, "s.result = '" + result + "'");
    }

    private static Measure norm(String key, String norm) {
        return Measure.count(key, "s.result = 'COMPLETED' and s.norm = '" + norm + "'");
    }

    private static Measure median(String key, String column) {
        return Measure.quantile(
                key, "0.5", column, "s.result = 'COMPLETED' and s." + column + " is not null");
    }

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return CourseSelect.SELECT;
    }
}
