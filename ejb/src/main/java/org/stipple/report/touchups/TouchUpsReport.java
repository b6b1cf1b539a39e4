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
 * Where touch-ups stand now, each by the day on which it falls or fell due: as agreed with the
 * client, else by the rules. Each stands in one state; whether somebody tried to reach the client
 * is told beside it. The person is who treated her last.
 */
@ApplicationScoped
public class TouchUpsReport implements Report {

    /** Not booked, not done, and nobody said that she does not want it. */
    private static final String OPEN =
            "s.state in ('LATER', 'UPCOMING', 'DUE', 'OVERDUE', 'LAPSED')";

    private static final Measure ALL = Measure.count("all", "true");
    private static final Measure DONE = state("done", "DONE");
    private static final Measure BOOKED = state("booked", "BOOKED");

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.YEAR_EITHER_SIDE,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.PROTOCOL,
                            Dimension.codes(
                                    "state",
                                    "LATER",
                                    "UPCOMING",
                                    "DUE",
                                    "OVERDUE",
                                    "BOOKED",
                                    "DONE",
                                    "DECLINED",
                                    "LAPSED"),
                            Dimension.codes("contact", "YES", "NOT_YET", "OPTED_OUT"),
                            Dimension.codes("turn", "FIRST", "AGAIN"),
                            Dimension.UNIT),
                    List.of("person", "contact"),
                    List.of(
                            ALL,
                            state("later", "LATER").whereAny(),
                            state("upcoming", "UPCOMING"),
                            state("due", "DUE"),
                            state("overdue", "OVERDUE"),
                            BOOKED,
                            DONE,
                            state("declined", "DECLINED"),
                            state("lapsed", "LAPSED"),
                            Measure.count("contacted", "s.contact = 'YES'"),
                            Measure.count("notYet", "s.contact = 'NOT_YET' and " + OPEN),
                            Measure.count("optedOut", "s.contact = 'OPTED_OUT'"),
                            Measure.count("coming", "s.state in ('BOOKED', 'DONE')").besides(),
                            Measure.count("open", "s.state in ('UPCOMING', 'DUE', 'OVERDUE')")
                                    .besides(),
                            Measure.count("lost", "s.state in ('DECLINED', 'LAPSED')").besides(),
                            Measure.share("doneShare", Unit.PERCENT, DONE, ALL).besides()),
                    List.of(
                            TileShape.of("due", Better.NEITHER),
                            TileShape.of("overdue", Better.LESS),
                            TileShape.of("coming", Better.MORE).with("booked"),
                            TileShape.of("lost", Better.LESS),
                            TileShape.of("notYet", Better.LESS)),
                    ChartShape.overTime("", "coming", "open", "lost"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("state"),
                            Column.count("ordinal"),
                            Column.day("since"),
                            Column.day("booked_on"),
                            Column.day("done_on"),
                            Column.code("contact"),
                            Column.count("attempts"),
                            Column.text("protocol_name"),
                            Column.text("person_name"),
                            Column.text("reason")));

    private static Measure state(String key, String state) {
        return Measure.count(key, "s.state = '" + state + "'");
    }

    @Override
    public String name() {
        return "touch-ups";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return """
        select i.id, coalesce(i.own_due_on, i.due_on, i.done_on) as day, i.client_id,
               i.site_id as site, z.name as site_name, i.person_id as person,
               w.name as person_name, q.id as protocol, p.name as protocol_name, i.state,
               case when i.attempts > 0 then 'YES'
                    when d.id is not null then 'OPTED_OUT' else 'NOT_YET' end as contact,
               case i.ordinal when 1 then 'FIRST' else 'AGAIN' end as turn,
               i.ordinal, i.since_on as since, i.booked_on, i.done_on, i.attempts,
               case i.state when 'DECLINED' then i.declined_reason else d.reason end as reason,
               c.given_name || ' ' || c.family_name as client
          from recall_item i
          left join treatment_course k on k.id = i.course_id
          left join do_not_contact d on d.client_id = i.client_id and d.ended_at is null
          left join protocol p on p.id = k.protocol_id
          left join protocol_version q on q.protocol_id = k.protocol_id and q.number = 1
          left join site z on z.id = i.site_id
          left join person w on w.id = i.person_id
          left join client c on c.id = i.client_id
         where i.kind = 'TOUCH_UP' and i.state <> 'CEASED'""";
    }
}
