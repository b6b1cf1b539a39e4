package org.stipple.report.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.course.session.ExtraCause;
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
 * Sessions, and among them the extra ones beyond their protocol's maximum, with the cause that was
 * recorded. Person and pigment of an extra session are those of the last session before it that was
 * none, since that is what has to be mended; of any other session they are its own.
 */
@ApplicationScoped
public class ExtrasReport implements Report {

    /** What stands in place of a cause where a session is none of the extra ones. */
    private static final String USUAL = "USUAL";

    private static final Measure SESSIONS = Measure.count("sessions", "not s.is_extra");
    private static final Measure EXTRA = Measure.count("extra", "s.is_extra");

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.PROTOCOL,
                            Dimension.codes("cause", causes()),
                            Dimension.ids("pigment", "pigment"),
                            Dimension.codes("skin", skins()),
                            Dimension.UNIT),
                    List.of("person", "cause"),
                    Stream.concat(
                                    Stream.of(
                                            SESSIONS,
                                            EXTRA,
                                            Measure.share(
                                                    "extraShare", Unit.PERCENT, EXTRA, SESSIONS)),
                                    Arrays.stream(ExtraCause.values()).map(ExtrasReport::cause))
                            .toList(),
                    List.of(
                            TileShape.of("extra", Better.LESS),
                            TileShape.of("extraShare", Better.LESS),
                            TileShape.of("sessions", Better.NEITHER)),
                    ChartShape.overTime("extra", "extra"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.text("protocol_name"),
                            Column.count("ordinal"),
                            Column.code("cause"),
                            Column.text("agreed_by"),
                            Column.text("person_name"),
                            Column.text("pigments"),
                            Column.code("skin")));

    /** What is not stated is kept as nothing. */
    private static String[] skins() {
        return Arrays.stream(Fitzpatrick.values())
                .filter(skin -> skin != Fitzpatrick.NOT_STATED)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static String[] causes() {
        return Stream.concat(Arrays.stream(ExtraCause.values()).map(Enum::name), Stream.of(USUAL))
                .toArray(String[]::new);
    }

    private static Measure cause(ExtraCause cause) {
        return Measure.count(cause.name(), "s.cause = '" + cause + "'").whereAny();
    }

    @Override
    public String name() {
        return "extras";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return """
        select o.id, o.day, o.client_id, o.site, i.name as site_name, o.person,
               w.name as person_name, o.protocol, o.protocol_name, o.cause, o.is_extra, o.ordinal,
               o.agreed_by, o.client, o.skin,
               (select min(l.pigment_id) from session_lot t join pigment_lot l
                   on l.id = t.pigment_lot_id where t.session_id = o.work) as pigment,
               (select g.name from pigment g where g.id = (
                 select min(l.pigment_id) from session_lot t join pigment_lot l
                     on l.id = t.pigment_lot_id where t.session_id = o.work)) as pigment_name,
               (select string_agg(distinct g.name, ', ') from session_lot t
                 join pigment_lot l on l.id = t.pigment_lot_id
                 join pigment g on g.id = l.pigment_id where t.session_id = o.work) as pigments
          from (
            select s.id, s.performed_on as day, k.client_id, b.site_id as site,
                   case when x.id is null then s.person_id else x.person_id end as person,
                   coalesce(x.id, s.id) as work, q.id as protocol, p.name as protocol_name,
                   coalesce(s.extra_cause, 'USUAL') as cause, s.extra_cause is not null as is_extra,
                   s.ordinal, coalesce(u.display_name, s.agreed_by) as agreed_by,
                   c.given_name || ' ' || c.family_name as client, c.fitzpatrick as skin
              from session s
              left join lateral (
                select d.id, d.person_id from session d
                 where s.extra_cause is not null and d.course_id = s.course_id
                   and d.kind = 'SESSION' and d.ordinal < s.ordinal and d.extra_cause is null
                   and d.superseded_at is null
                 order by d.ordinal desc limit 1) x on true
              join treatment_course k on k.id = s.course_id
              left join protocol p on p.id = k.protocol_id
              left join protocol_version q on q.protocol_id = k.protocol_id and q.number = 1
              left join booking b on b.id = s.booking_id
              left join client c on c.id = k.client_id
              left join app_user u on u.username = s.agreed_by
             where s.kind = 'SESSION' and s.superseded_at is null) o
          left join person w on w.id = o.person
          left join site i on i.id = o.site""";
    }
}
