package org.stipple.report.gaps;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The select of gaps. */
final class GapSelect {

    /** Where a stretch of days ends, inclusive: the numbers over which published texts differ. */
    private static final List<Integer> LASTS =
            List.of(4, 6, 9, 14, 20, 27, 42, 90, 182, 364, 425, 730);

    /** What stretches are called; the last has no end. */
    static final List<String> STRETCHES =
            IntStream.rangeClosed(0, LASTS.size()).mapToObj(at -> "STRETCH_" + at).toList();

    private static final String STRETCH =
            IntStream.range(0, LASTS.size())
                    .mapToObj(
                            at ->
                                    "when g.days <= %d then '%s'"
                                            .formatted(LASTS.get(at), STRETCHES.get(at)))
                    .collect(
                            Collectors.joining(
                                    " ",
                                    "case ",
                                    " else '" + STRETCHES.get(LASTS.size()) + "' end"));

    /** Reviews look at sessions: nobody reviews a touch-up. */
    static final String SELECT =
            """
            select g.session_id as id, g.performed_on as day, g.client_id,
                   b.site_id as site, i.name as site_name, g.person_id as person,
                   w.name as person_name, q.id as protocol, p.name as protocol_name,
                   g.policy_version_id as version, p.name || ' ' || g.version_number as version_name,
                   case when g.kind = 'TOUCH_UP' then 'TOUCH_UP'
                        when g.ordinal <= 3 then 'SESSION_' || g.ordinal
                        else 'SESSION_MORE' end as step,
                   g.rule_id as rule, g.rule as rule_name, g.standing,
                   %s as days, g.days as gap, g.since,
                   g.rule_minimum, g.rule_from, g.rule_to, g.rule_maximum,
                   case when g.kind = 'SESSION' then coalesce(
                     (select r.decision from review r
                       where r.course_id = g.course_id and r.after_session = g.ordinal
                         and r.superseded_at is null
                       order by r.held_on desc, r.id desc limit 1), 'NOT_HELD') end as review,
                   g.kind = 'SESSION' and exists (select from session x
                     where x.course_id = g.course_id and x.kind = 'SESSION'
                       and x.ordinal > g.ordinal and x.extra_cause is not null
                       and x.superseded_at is null) as extra,
                   c.given_name || ' ' || c.family_name as client,
                   a.against_policy_reason as reason
              from gap g
              left join booking b on b.id = g.booking_id
              left join site i on i.id = b.site_id
              left join person w on w.id = g.person_id
              left join protocol p on p.id = g.protocol_id
              left join protocol_version q on q.protocol_id = g.protocol_id and q.number = 1
              left join client c on c.id = g.client_id
              left join session a on a.id = g.session_id"""
                    .formatted(STRETCH);

    private GapSelect() {}
}
