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
 * What became of the first touch-up after each course, by the day on which the course ended: the
 * cohort. A rate stays once nobody of a cohort can come any more. Person and site are those of the
 * last session.
 */
@ApplicationScoped
public class ReturnsReport implements Report {

    private static final Measure ENDED = Measure.count("ended", "true");
    private static final Measure CAME = became("came", "'CAME'");

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_YEAR,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.PROTOCOL,
                            Dimension.codes(
                                    "became",
                                    "CAME",
                                    "BOOKED",
                                    "OPEN",
                                    "DECLINED",
                                    "LAPSED",
                                    "NOT_CALLED"),
                            Dimension.UNIT),
                    List.of("unit"),
                    List.of(
                            ENDED,
                            CAME,
                            Measure.share("rate", Unit.PERCENT, CAME, ENDED),
                            Measure.quantile("after", "0.5", "after", CAME.where()),
                            became("booked", "'BOOKED'"),
                            became("open", "'OPEN'"),
                            became("declined", "'DECLINED'"),
                            became("lapsed", "'LAPSED'"),
                            became("notCalled", "'NOT_CALLED'").whereAny(),
                            became("can", "'BOOKED', 'OPEN'").besides(),
                            became("lost", "'DECLINED', 'LAPSED', 'NOT_CALLED'").besides()),
                    List.of(
                            TileShape.of("ended", Better.NEITHER),
                            TileShape.of("rate", Better.MORE).with("came"),
                            TileShape.of("can", Better.NEITHER).with("booked"),
                            TileShape.of("lost", Better.LESS)),
                    ChartShape.overTime("came", "came", "can", "lost"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("became"),
                            Column.day("came_on"),
                            new Column("after", Unit.DAYS),
                            Column.text("protocol_name"),
                            Column.text("person_name")));

    private static Measure became(String key, String what) {
        return Measure.count(key, "s.became in (" + what + ")");
    }

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return """
        select k.id, k.course_end as day, k.client_id, b.site_id as site, z.name as site_name,
               f.person_id as person, w.name as person_name, q.id as protocol,
               p.name as protocol_name, t.came_on, t.came_on - k.course_end as after,
               case when t.came_on is not null then 'CAME'
                    when i.state in ('BOOKED', 'DECLINED', 'LAPSED') then i.state
                    when i.state is null or i.state in ('CEASED', 'DONE') then 'NOT_CALLED'
                    else 'OPEN' end as became,
               c.given_name || ' ' || c.family_name as client
          from treatment_course k
          left join lateral (select min(s.performed_on) as came_on from session s
                              where s.course_id = k.id and s.kind = 'TOUCH_UP'
                                and s.superseded_at is null
                                and s.performed_on >= k.course_end) t on true
          left join lateral (select r.state from recall_item r
                              where r.course_id = k.id and r.kind = 'TOUCH_UP'
                              order by r.ordinal desc limit 1) i on true
          left join lateral (select s.person_id, s.booking_id from session s
                              where s.course_id = k.id and s.kind = 'SESSION'
                                and s.superseded_at is null
                              order by s.ordinal desc limit 1) f on true
          left join booking b on b.id = f.booking_id
          left join site z on z.id = b.site_id
          left join person w on w.id = f.person_id
          left join protocol p on p.id = k.protocol_id
          left join protocol_version q on q.protocol_id = k.protocol_id and q.number = 1
          left join client c on c.id = k.client_id
         where k.state = 'COMPLETED'""";
    }
}
