package org.stipple.report.consultations;

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
 * What consultations came to, by the day and by whoever held them: suitable or not, a course, and
 * the days from the consultation to its first session, of which the median is told. Reasons for
 * turning a client away are told as they were written, without the client.
 */
@ApplicationScoped
public class ConsultationsReport implements Report {

    private static final Measure HELD = Measure.count("held", "true");
    private static final Measure SUITABLE = suitability("suitable", "SUITABLE");
    private static final Measure UNDECIDED = suitability("undecided", "UNDECIDED");
    private static final Measure NOT_SUITABLE = suitability("notSuitable", "NOT_SUITABLE");
    private static final Measure OTHER = suitability("other", "OTHER_THERAPY_ADVISED");
    private static final Measure CONVERTED = Measure.count("converted", "s.converted");
    private static final Measure CONVERSION =
            Measure.share("conversion", Unit.PERCENT, CONVERTED, HELD);
    private static final Measure BEGUN = Measure.count("begun", "s.days is not null");
    private static final Measure DAYS = Measure.quantile("days", "0.5", "days", BEGUN.where());
    private static final Measure NO_COURSE = Measure.count("noCourse", "not s.converted").besides();
    private static final Measure TURNED_AWAY =
            Measure.count("turnedAway", "s.turned_away").besides();
    private static final Measure TURNED_AWAY_SHARE =
            Measure.share("turnedAwayShare", Unit.PERCENT, TURNED_AWAY, HELD).besides();
    private static final Measure DAYS_SUM =
            Measure.sum("daysSum", Unit.DAYS, "s.days", BEGUN.where()).besides();
    private static final Measure DAYS_EACH =
            Measure.share("daysEach", Unit.DAYS, DAYS_SUM, BEGUN).besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    List.of(
                            Dimension.PERSON,
                            Dimension.codes(
                                    "suitability",
                                    "SUITABLE",
                                    "UNDECIDED",
                                    "NOT_SUITABLE",
                                    "OTHER_THERAPY_ADVISED"),
                            Dimension.ids("reason", Held.REASONS),
                            Dimension.UNIT),
                    List.of("person", "unit"),
                    List.of(
                            HELD,
                            SUITABLE,
                            UNDECIDED,
                            NOT_SUITABLE,
                            OTHER,
                            CONVERTED,
                            CONVERSION,
                            BEGUN,
                            DAYS,
                            NO_COURSE,
                            TURNED_AWAY,
                            TURNED_AWAY_SHARE,
                            DAYS_SUM,
                            DAYS_EACH),
                    List.of(
                            TileShape.of("held", Better.MORE),
                            TileShape.of("conversion", Better.MORE).with("converted"),
                            TileShape.of("daysEach", Better.LESS).with("begun"),
                            TileShape.of("turnedAway", Better.NEITHER).with("turnedAwayShare")),
                    ChartShape.overTime("held", "converted", "noCourse"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.text("person_name"),
                            Column.code("suitability"),
                            Column.text("reason_name"),
                            Column.day("opened"),
                            Column.day("began"),
                            Column.count("days")));

    private static Measure suitability(String key, String suitability) {
        return Measure.count(key, "s.suitability = '" + suitability + "'");
    }

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return Held.SELECT;
    }
}
