package org.stipple.report.touchups;

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
 * What touch-ups will ask of the chairs, month by month: hours with the client, without preparation
 * and clean-up. {@link DemandSelect} says how they are worked out.
 */
@ApplicationScoped
public class DemandReport implements Report {

    private static final String EXPECTED = "s.kind in ('DUE', 'OVERDUE')";
    private static final String LATER = "s.kind in ('AGAIN', 'COMING')";

    private static final Measure HOURS = hours("hours", "true");

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.NEXT_24_MONTHS,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.PROTOCOL,
                            Dimension.codes("kind", "BOOKED", "DUE", "OVERDUE", "AGAIN", "COMING"),
                            Dimension.UNIT),
                    List.of("unit"),
                    List.of(
                            Measure.count("due", "s.kind = 'DUE'"),
                            Measure.count("overdue", "s.kind = 'OVERDUE' and s.part = 0"),
                            Measure.count("booked", "s.kind = 'BOOKED'"),
                            Measure.sum("visits", Unit.NUMBER, "s.weight", "true"),
                            hours("bookedHours", "s.kind = 'BOOKED'"),
                            hours("expectedHours", EXPECTED),
                            hours("againHours", "s.kind = 'AGAIN'"),
                            hours("comingHours", "s.kind = 'COMING'"),
                            HOURS,
                            hours("laterHours", LATER).besides()),
                    List.of(
                            TileShape.of("hours", Better.NOT_COMPARED),
                            TileShape.of("bookedHours", Better.NOT_COMPARED).with("booked"),
                            TileShape.of("expectedHours", Better.NOT_COMPARED).with("due"),
                            TileShape.of("laterHours", Better.NOT_COMPARED)),
                    ChartShape.overTime("", "bookedHours", "expectedHours", "laterHours"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("kind"),
                            Column.count("ordinal"),
                            new Column("likelihood", Unit.PERCENT),
                            Column.hours("hours"),
                            Column.hours("expected"),
                            Column.text("protocol_name"),
                            Column.text("person_name")));

    private static Measure hours(String key, String where) {
        return Measure.sum(key, Unit.HOURS, "s.expected", where);
    }

    @Override
    public String name() {
        return "demand";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return DemandSelect.SELECT;
    }
}
