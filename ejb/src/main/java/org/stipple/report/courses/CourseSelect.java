package org.stipple.report.courses;

/** The select of courses. */
final class CourseSelect {

    /**
     * The final result is due so long after the last session as the rule of the version then in
     * force says; nobody records the day on which it was looked at.
     */
    static final String SELECT =
            """
            select e.*, e.first_on - e.consulted_on as to_first,
                   e.last_on - e.first_on as first_to_end, e.result_on - e.last_on as end_to_result,
                   e.result_on - e.consulted_on as to_result, w.name as person_name,
                   i.name as site_name
              from (
                select k.id, k.client_id, r.day, r.result, n.done, n.first_on, n.last_on,
                       f.person_id as person, b.site_id as site, q.id as protocol,
                       p.name as protocol_name, z.reason,
                       case when n.done > 4 then 'MORE' else 'S' || n.done end as sessions,
                       case when coalesce(v.sessions_minimum, v.sessions_maximum) is null
                              then 'NOT_STATED'
                            when n.done < v.sessions_minimum then 'BELOW'
                            when n.done > v.sessions_maximum then 'ABOVE'
                            else 'WITHIN' end as norm,
                       case when r.result = 'COMPLETED' then (
                         select max(cast(k.course_end + cast(t.minimum as interval) as date))
                           from timing_rule t
                          where t.version_id = v.id and t.step = 'FULL_RESULT' and t.minimum <> ''
                            and t.from_events = 'COURSE_END' and t.when_tags = '') end as result_on,
                       case when r.result = 'COMPLETED' then (
                         select max(c.held_on) from consultation c
                          where c.client_id = k.client_id and c.superseded_at is null
                            and c.suitability in ('SUITABLE', 'UNDECIDED')
                            and c.held_on <= n.first_on) end as consulted_on,
                       c.given_name || ' ' || c.family_name as client
                  from treatment_course k
                  left join lateral (
                    select count(*) as done, min(s.performed_on) as first_on,
                           max(s.performed_on) as last_on, min(s.ordinal) as first
                      from session s
                     where s.course_id = k.id and s.kind = 'SESSION'
                       and s.superseded_at is null) n on true
                  left join session f on f.course_id = k.id and f.kind = 'SESSION'
                   and f.ordinal = n.first and f.superseded_at is null
                  left join booking b on b.id = f.booking_id
                  left join lateral (
                    select y.changed_on, y.reason from course_state_change y
                     where y.course_id = k.id and y.to_state = 'ABANDONED'
                       and k.state = 'ABANDONED'
                     order by y.changed_at desc, y.id desc limit 1) z on true
                 cross join lateral (
                   select x.result,
                          case x.result when 'COMPLETED' then k.course_end
                            when 'ABANDONED' then coalesce(z.changed_on, n.last_on, k.opened_on)
                            when 'WAITING' then n.last_on else k.opened_on end as day
                     from (select case when k.state in ('COMPLETED', 'ABANDONED', 'PAUSED')
                                         then k.state
                                       when %s then 'WAITING'
                                       else 'UNDER_WAY' end as result) x) r
                  left join lateral (
                    select j.* from protocol_version j
                     where j.protocol_id = k.protocol_id and j.state <> 'DRAFT'
                       and j.effective_on <= r.day
                     order by j.effective_on desc limit 1) v
                    on v.ends_on is null or v.ends_on >= r.day
                  left join protocol p on p.id = k.protocol_id
                  left join protocol_version q on q.protocol_id = k.protocol_id and q.number = 1
                  left join client c on c.id = k.client_id) e
              left join person w on w.id = e.person
              left join site i on i.id = e.site"""
                    .formatted(Waiting.CONDITION);

    private CourseSelect() {}

    /** A third session is undecided, two are done, and no review that stands has decided since. */
    private static final class Waiting {

        static final String CONDITION =
                """
                n.done = 2
                 and exists (select from course_tag t
                              where t.course_id = k.id and t.tag = 'THIRD_UNDECIDED'
                                and t.removed_on is null)
                 and not exists (select from review d
                      where d.course_id = k.id and d.superseded_at is null
                        and d.held_on >= n.last_on
                        and (d.decision = 'NEEDED' or d.decision = 'NOT_NEEDED'
                          and not exists (select from course_state_change h
                                where h.course_id = k.id and h.to_state = 'REOPENED'
                                  and h.from_state <> 'PAUSED' and h.changed_at > d.recorded_at)))
                """;
    }
}
