package org.stipple.report.gaps;

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
 * Who answered for going against rules, and why: when a visit was booked or moved, when it started,
 * and when what had been done was recorded; each by the day of the visit. One visit may be in it
 * three times.
 */
@ApplicationScoped
public class OverridesReport implements Report {

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.PROTOCOL,
                            Dimension.ids("who", "(select id, display_name as name from app_user)"),
                            Dimension.codes("stage", "BOOKED", "STARTED", "RECORDED"),
                            Dimension.codes(
                                    "step",
                                    "PATCH_TEST_READING",
                                    "SESSION_1",
                                    "SESSION_2",
                                    "SESSION_3",
                                    "SESSION_MORE",
                                    "REVIEW",
                                    "TOUCH_UP"),
                            Dimension.codes(
                                    "verdict",
                                    "MISSING",
                                    "TOO_SOON",
                                    "LAPSED",
                                    "GRACE",
                                    "EARLY",
                                    "LATE",
                                    "RECOMMENDED",
                                    "UNGOVERNED"),
                            Dimension.UNIT),
                    List.of("who", "verdict"),
                    List.of(
                            Measure.count("times", "true"),
                            stage("booked", "BOOKED"),
                            stage("started", "STARTED"),
                            stage("recorded", "RECORDED"),
                            Measure.of(
                                    "clients", Unit.COUNT, "count(distinct s.client_id)", "true")),
                    List.of(
                            TileShape.of("times", Better.LESS),
                            TileShape.of("booked", Better.LESS),
                            TileShape.of("started", Better.LESS),
                            TileShape.of("recorded", Better.LESS)),
                    ChartShape.overTime("times", "booked", "started", "recorded"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("step"),
                            Column.text("who_name"),
                            Column.code("stage"),
                            Column.code("verdict"),
                            Column.text("codes"),
                            Column.text("reason"),
                            Column.code("status")));

    private static Measure stage(String key, String stage) {
        return Measure.count(key, "s.stage = '" + stage + "'");
    }

    @Override
    public String name() {
        return "overrides";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return OverrideSelect.SELECT;
    }
}
