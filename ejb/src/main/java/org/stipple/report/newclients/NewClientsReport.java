package org.stipple.report.newclients;

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
 * Clients by the day on which they were registered, each with the furthest that has come of it by
 * now: a course, whatever became of that, else a visit that is done, else a booking.
 */
@ApplicationScoped
public class NewClientsReport implements Report {

    private static final String SELECT =
            """
            select c.id, c.registered_on as day, c.id as client_id,
                   c.given_name || ' ' || c.family_name as client,
                   case when exists (select from treatment_course k where k.client_id = c.id)
                        then 'COURSE'
                        when exists (select from booking b
                                      where b.client_id = c.id and b.status = 'DONE') then 'CAME'
                        when exists (select from booking b where b.client_id = c.id
                                        and b.status in ('TENTATIVE', 'BOOKED', 'ARRIVED',
                                          'IN_PROGRESS')) then 'BOOKED'
                        else 'NOTHING' end as standing
              from client c""";

    private static final Measure REGISTERED = Measure.count("registered", "true");
    private static final Measure COURSE = Measure.count("course", "s.standing = 'COURSE'");
    private static final Measure COURSE_SHARE =
            Measure.share("courseShare", Unit.PERCENT, COURSE, REGISTERED);

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_MONTH,
                    List.of(
                            Dimension.codes("standing", "COURSE", "CAME", "BOOKED", "NOTHING"),
                            Dimension.UNIT),
                    List.of("unit"),
                    List.of(
                            REGISTERED,
                            COURSE,
                            Measure.count("came", "s.standing = 'CAME'"),
                            Measure.count("booked", "s.standing = 'BOOKED'"),
                            Measure.count("nothing", "s.standing = 'NOTHING'"),
                            COURSE_SHARE),
                    List.of(
                            TileShape.of("registered", Better.MORE),
                            TileShape.of("courseShare", Better.MORE)),
                    ChartShape.overTime("registered", "registered"),
                    List.of(Column.day("day"), Column.client(), Column.code("standing")));

    @Override
    public String name() {
        return "newclients";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return SELECT;
    }
}
