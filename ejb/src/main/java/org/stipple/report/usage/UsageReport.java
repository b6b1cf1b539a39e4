package org.stipple.report.usage;

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
 * For how much of their open hours people and rooms were booked. A row is a person or room on a day
 * at a site. A person is open as the week or the special day says, within the clinic's own hours
 * and not on leave; a room while the clinic is open and the room not closed. On two days of a year
 * an hour is missing or comes twice, and counts so. Usual weeks have no history: they count as they
 * are now. Booked is all time taken, preparation and clean-up with it, in hours or out of them;
 * time that is only held or offered is not.
 */
@ApplicationScoped
public class UsageReport implements Report {

    private static final String OF_PEOPLE = "s.kind = 'PERSON'";
    private static final String OF_ROOMS = "s.kind = 'ROOM'";

    private static final Measure OPEN = Measure.sum("open", Unit.HOURS, "s.open", "s.open > 0");
    private static final Measure BOOKED =
            Measure.sum("booked", Unit.HOURS, "s.booked", "s.booked > 0");
    private static final Measure SHARE = Measure.share("share", Unit.PERCENT, BOOKED, OPEN);
    private static final Measure VISITS =
            Measure.sum("visits", Unit.COUNT, "s.visits", "s.visits > 0");
    private static final Measure DAYS_OPEN = Measure.count("days", "s.open > 0");
    private static final Measure EMPTY_DAYS =
            Measure.count("emptyDays", "s.open > 0 and s.visits = 0").whereAny();
    private static final Measure PEOPLE_OPEN =
            Measure.sum("openPeople", Unit.HOURS, "s.open", OF_PEOPLE + " and s.open > 0")
                    .besides();
    private static final Measure PEOPLE_BOOKED =
            Measure.sum("bookedPeople", Unit.HOURS, "s.booked", OF_PEOPLE + " and s.booked > 0")
                    .besides();
    private static final Measure PEOPLE_SHARE =
            Measure.share("sharePeople", Unit.PERCENT, PEOPLE_BOOKED, PEOPLE_OPEN).besides();
    private static final Measure ROOMS_OPEN =
            Measure.sum("openRooms", Unit.HOURS, "s.open", OF_ROOMS + " and s.open > 0").besides();
    private static final Measure ROOMS_BOOKED =
            Measure.sum("bookedRooms", Unit.HOURS, "s.booked", OF_ROOMS + " and s.booked > 0")
                    .besides();
    private static final Measure ROOMS_SHARE =
            Measure.share("shareRooms", Unit.PERCENT, ROOMS_BOOKED, ROOMS_OPEN).besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_MONTH,
                    List.of(
                            Dimension.SITE,
                            Dimension.codes("kind", "PERSON", "ROOM"),
                            Dimension.ids(
                                    "resource",
                                    "(select id, name from person union all"
                                            + " select -id, name from room)"),
                            Dimension.UNIT),
                    List.of("kind", "resource"),
                    List.of(
                            OPEN,
                            BOOKED,
                            SHARE,
                            VISITS,
                            DAYS_OPEN,
                            EMPTY_DAYS,
                            PEOPLE_OPEN,
                            PEOPLE_BOOKED,
                            PEOPLE_SHARE,
                            ROOMS_OPEN,
                            ROOMS_BOOKED,
                            ROOMS_SHARE),
                    List.of(
                            TileShape.of("sharePeople", Better.MORE).with("openPeople"),
                            TileShape.of("bookedPeople", Better.MORE),
                            TileShape.of("shareRooms", Better.MORE).with("openRooms"),
                            TileShape.of("bookedRooms", Better.MORE)),
                    ChartShape.overTime("bookedPeople", "bookedPeople"),
                    List.of(
                            Column.day("day"),
                            Column.code("kind"),
                            Column.text("resource_name"),
                            Column.text("site_name"),
                            Column.text("hours"),
                            Column.hours("open"),
                            Column.hours("booked"),
                            Column.count("visits")));

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return OpenTimes.SELECT;
    }
}
