package org.stipple.report.sessions;

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
 * What became of the visits: each by the day for which it was booked, in the zone of its site, with
 * whoever did it or was to. A time that was only held or offered is no visit, nor is a request that
 * nobody granted. A session that was recorded without a booking counts as booked and done; at which
 * site it was, nobody said.
 *
 * <p>Hours are those that were recorded of the session, else those for which the client was booked,
 * without preparation and clean-up. Time is freed by whoever cancels or moves before it has come,
 * and refilled where the same person then has another visit in it.
 */
@ApplicationScoped
public class SessionsReport implements Report {

    private static final Measure BOOKED = Measure.count("booked", "true");
    private static final Measure DONE = result("done", "DONE");
    private static final Measure CANCELLED = result("cancelled", "CANCELLED");
    private static final Measure LATE = result("late", "LATE_CANCELLED");
    private static final Measure NO_SHOW = result("noShow", "NO_SHOW");
    private static final Measure MOVED = result("moved", "MOVED");
    private static final Measure UNRESOLVED = result("unresolved", "UNRESOLVED");
    private static final Measure AHEAD = result("ahead", "AHEAD").whereAny();
    private static final Measure HOURS = Measure.sum("hours", Unit.HOURS, "s.hours", DONE.where());
    private static final Measure HOURS_EACH = Measure.share("hoursEach", Unit.HOURS, HOURS, DONE);
    // Facts 78 and 138: a session takes three to five hours.
    private static final Measure SHORT =
            Measure.count("shorter", "s.result = 'DONE' and s.treats and s.hours < 3").whereAny();
    private static final Measure LONG =
            Measure.count("longer", "s.result = 'DONE' and s.treats and s.hours > 5").whereAny();
    private static final Measure FREED = Measure.count("freed", "s.freed").whereAny();
    private static final Measure REFILLED =
            Measure.count("refilled", "s.freed and s.refilled").whereAny();
    private static final Measure REFILLED_SHARE =
            Measure.share("refilledShare", Unit.PERCENT, REFILLED, FREED).besides();
    private static final Measure GIVEN_UP =
            Measure.count("givenUp", "s.result in ('CANCELLED', 'LATE_CANCELLED')").besides();
    private static final Measure NO_SHOW_SHARE =
            Measure.share("noShowShare", Unit.PERCENT, NO_SHOW, BOOKED).besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_MONTH,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.codes(
                                    "step",
                                    "CONSULTATION",
                                    "PATCH_TEST",
                                    "PATCH_TEST_READING",
                                    "SESSION_1",
                                    "SESSION_2",
                                    "SESSION_3",
                                    "SESSION_MORE",
                                    "REVIEW",
                                    "TOUCH_UP"),
                            Dimension.UNIT),
                    List.of("person", "step"),
                    List.of(
                            BOOKED,
                            DONE,
                            CANCELLED,
                            LATE,
                            NO_SHOW,
                            MOVED,
                            UNRESOLVED,
                            AHEAD,
                            FREED,
                            REFILLED,
                            HOURS,
                            HOURS_EACH,
                            SHORT,
                            LONG,
                            REFILLED_SHARE,
                            GIVEN_UP,
                            NO_SHOW_SHARE),
                    List.of(
                            TileShape.of("done", Better.MORE),
                            TileShape.of("hours", Better.MORE).with("hoursEach"),
                            TileShape.of("givenUp", Better.LESS).with("late"),
                            TileShape.of("noShow", Better.LESS).with("noShowShare"),
                            TileShape.of("refilledShare", Better.MORE).with("freed")),
                    ChartShape.overTime("done", "done", "givenUp", "noShow"),
                    List.of(
                            Column.day("day"),
                            Column.text("time"),
                            Column.client(),
                            Column.code("step"),
                            Column.text("person_name"),
                            Column.text("room"),
                            Column.text("site_name"),
                            Column.code("result"),
                            Column.hours("hours")));

    private static Measure result(String key, String result) {
        return Measure.count(key, "s.result = '" + result + "'");
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return Visits.SELECT;
    }
}
