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
 * The real gaps in days, each by the day of the later session, as both are on record now; beside
 * them the bounds of the rule that spoke when it was recorded, in the version that was in force on
 * its day. Bounds in months are told in days of the very gap, in the middle of all; where gaps of
 * several rules stand in one line, it has no bounds.
 */
@ApplicationScoped
public class GapsReport implements Report {

    private static final Measure GAPS = Measure.count("gaps", "true");
    private static final Measure RECOMMENDED = standing("recommended", "'RECOMMENDED'");
    private static final Measure REVIEWED =
            Measure.count("reviewed", "s.review in ('NEEDED', 'NOT_NEEDED', 'UNDECIDED')")
                    .besides();
    private static final Measure NEEDED = Measure.count("needed", "s.review = 'NEEDED'").whereAny();
    private static final Measure JUDGED =
            Measure.count("judged", "s.standing <> 'UNGOVERNED'").besides();
    private static final Measure OUTSIDE =
            standing("outside", "'TOO_SOON', 'LAPSED', 'GRACE'").besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    dimensions(),
                    List.of("version", "rule"),
                    List.of(
                            GAPS,
                            Measure.of("least", Unit.DAYS, "min(s.gap)", "true"),
                            Measure.quantile("lower", "0.25", "gap", "true"),
                            Measure.quantile("median", "0.5", "gap", "true"),
                            Measure.quantile("upper", "0.75", "gap", "true"),
                            Measure.of("most", Unit.DAYS, "max(s.gap)", "true"),
                            bound("ruleMinimum", "rule_minimum"),
                            bound("ruleFrom", "rule_from"),
                            bound("ruleTo", "rule_to"),
                            bound("ruleMaximum", "rule_maximum"),
                            standing("tooSoon", "'TOO_SOON'").whereAny(),
                            standing("grace", "'GRACE'").whereAny(),
                            standing("early", "'EARLY'").whereAny(),
                            RECOMMENDED,
                            standing("late", "'LATE'").whereAny(),
                            standing("lapsed", "'LAPSED'").whereAny(),
                            standing("ungoverned", "'UNGOVERNED'").whereAny(),
                            NEEDED,
                            Measure.count("notNeeded", "s.review = 'NOT_NEEDED'").whereAny(),
                            Measure.count("undecided", "s.review = 'UNDECIDED'").whereAny(),
                            Measure.count("extra", "s.extra").whereAny(),
                            standing("allowed", "'EARLY', 'LATE'").besides(),
                            OUTSIDE,
                            JUDGED,
                            REVIEWED,
                            Measure.share("neededShare", Unit.PERCENT, NEEDED, REVIEWED).besides(),
                            Measure.share("recommendedShare", Unit.PERCENT, RECOMMENDED, JUDGED)
                                    .besides()),
                    List.of(
                            TileShape.of("gaps", Better.NEITHER),
                            TileShape.of("recommendedShare", Better.MORE).with("recommended"),
                            TileShape.of("outside", Better.LESS),
                            TileShape.of("neededShare", Better.NEITHER).with("needed"),
                            TileShape.of("extra", Better.LESS)),
                    ChartShape.along("days", "recommended", "allowed", "outside", "ungoverned"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("step"),
                            Column.day("since"),
                            new Column("gap", Unit.DAYS),
                            Column.code("standing"),
                            Column.text("rule_name"),
                            Column.text("version_name"),
                            Column.text("person_name"),
                            Column.code("review"),
                            Column.text("reason")));

    private static List<Dimension> dimensions() {
        return List.of(
                Dimension.SITE,
                Dimension.PERSON,
                Dimension.PROTOCOL,
                Dimension.ids(
                        "version",
                        "(select v.id, p.name || ' ' || v.number as name from protocol_version v"
                                + " join protocol p on p.id = v.protocol_id"
                                + " where v.state <> 'DRAFT' and p.role <> 'GATES')"),
                Dimension.codes("step", "SESSION_2", "SESSION_3", "SESSION_MORE", "TOUCH_UP"),
                Dimension.ids(
                        "rule",
                        "(select r.id, r.code as name from timing_rule r"
                                + " join protocol_version v on v.id = r.version_id"
                                + " where v.state <> 'DRAFT' and (r.step like 'SESSION%'"
                                + " or r.step like '%TOUCH_UP%'))"),
                Dimension.codes(
                        "standing",
                        "TOO_SOON",
                        "GRACE",
                        "EARLY",
                        "RECOMMENDED",
                        "LATE",
                        "LAPSED",
                        "UNGOVERNED"),
                Dimension.codes("days", GapSelect.STRETCHES.toArray(String[]::new)),
                Dimension.codes("review", "NEEDED", "NOT_NEEDED", "UNDECIDED", "NOT_HELD"),
                Dimension.UNIT);
    }

    private static Measure standing(String key, String verdicts) {
        return Measure.count(key, "s.standing in (" + verdicts + ")");
    }

    private static Measure bound(String key, String column) {
        return Measure.quantile(key, "0.5", column, "s." + column + " is not null")
                .whereSame("rule");
    }

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return GapSelect.SELECT;
    }
}
