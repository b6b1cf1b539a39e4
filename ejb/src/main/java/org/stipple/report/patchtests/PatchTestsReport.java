package org.stipple.report.patchtests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.stipple.report.frame.ChartShape;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.TileShape;
import org.stipple.report.frame.TileShape.Better;
import org.stipple.report.frame.Unit;

/**
 * What the patch tests of a period have come to by today, by pigment and lot, and who went without:
 * tests by the day on which they were applied, waivers by that of the doctor's agreement. Overdue
 * is what the worklist calls so. How long a result or waiver is good is what the gates in force
 * today say, the shortest time where several do; one that a first session used in its time never
 * expires.
 *
 * <p>Neither tests nor waivers belong to a site. Grades, notes and words are for those who treat.
 */
@ApplicationScoped
public class PatchTestsReport implements Report {

    private static final Measure APPLIED = Measure.count("applied", "s.kind = 'TEST'");
    private static final Measure WAITING = result("waiting", "'WAITING'");
    private static final Measure OVERDUE = result("overdue", "'OVERDUE'");
    private static final Measure CLEARED =
            Measure.count("cleared", "s.kind = 'TEST' and s.result in ('CLEARED', 'EXPIRED')");
    private static final Measure REACTED = result("reacted", "'REACTED'");
    private static final Measure READ =
            Measure.count(
                            "read",
                            "s.kind = 'TEST' and s.result in ('CLEARED', 'EXPIRED', 'REACTED')")
                    .besides();
    private static final Measure REACTED_SHARE =
            Measure.share("reactedShare", Unit.PERCENT, REACTED, READ);
    private static final Measure NOT_READ = result("notRead", "'NOT_READ'");
    private static final Measure WAIVED = Measure.count("waived", "s.kind = 'WAIVER'");
    private static final Measure EXPIRED = result("expired", "'EXPIRED'");
    private static final Measure OLD_LOT = Measure.count("oldLot", "s.old_lot").whereAny();
    private static final Measure TO_READ =
            Measure.count("toRead", "s.result in ('WAITING', 'OVERDUE')").besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    List.of(
                            Dimension.ids("pigment", "pigment"),
                            Dimension.ids("lot", Tests.LOTS),
                            Dimension.PERSON,
                            Dimension.UNIT),
                    List.of("pigment", "lot"),
                    List.of(
                            APPLIED,
                            WAITING,
                            OVERDUE,
                            CLEARED,
                            REACTED,
                            REACTED_SHARE,
                            NOT_READ,
                            WAIVED,
                            EXPIRED,
                            OLD_LOT,
                            READ,
                            TO_READ),
                    List.of(
                            TileShape.of("applied", Better.NEITHER),
                            TileShape.of("toRead", Better.LESS).with("overdue"),
                            TileShape.of("reactedShare", Better.LESS).with("read"),
                            TileShape.of("waived", Better.NEITHER),
                            TileShape.of("expired", Better.LESS)),
                    ChartShape.byRows("reacted", "cleared", "waived"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("kind"),
                            Column.text("lot_name"),
                            Column.text("person_name"),
                            Column.code("result"),
                            Column.day("read"),
                            Column.day("until")));

    @Inject private Scales scales;

    private static Measure result(String key, String results) {
        return Measure.count(key, "s.result = " + results);
    }

    @Override
    public String name() {
        return "patch-tests";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return Tests.SELECT;
    }

    @Override
    public Map<String, Object> parameters(Question question) {
        return scales.on(question.today());
    }
}
