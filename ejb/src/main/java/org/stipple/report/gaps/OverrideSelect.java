package org.stipple.report.gaps;

/** The select of overrides. */
final class OverrideSelect {

    /**
     * What was recorded tells the rules that did not simply permit it, out of the judgement that is
     * kept with it.
     */
    static final String SELECT =
            """
            select o.id, o.day, o.client_id, o.site, i.name as site_name,
                   o.person, w.name as person_name, q.id as protocol, p.name as protocol_name,
                   u.id as who, coalesce(u.display_name, o.username) as who_name, o.stage,
                   case when o.kind <> 'SESSION' then o.kind
                        when o.ordinal <= 3 then 'SESSION_' || o.ordinal
                        else 'SESSION_MORE' end as step,
                   o.verdict, o.reason, o.status,
                   coalesce(o.codes, (select string_agg(f ->> 'code', ' ')
                      from session s, jsonb_array_elements(s.judgement -> 'findings') f
                     where s.id = o.session_id and f ->> 'severity' in ('BLOCK', 'OVERRIDABLE')
                       and f ->> 'verdict' in ('MISSING', 'TOO_SOON', 'LAPSED', 'GRACE'))) as codes,
                   c.given_name || ' ' || c.family_name as client
              from (
                select b.id * 4 as id, b.on_day as day, b.client_id, b.course_id,
                       b.site_id as site, b.person_id as person, b.override_by as username,
                       'BOOKED' as stage, b.kind, b.ordinal, b.verdict,
                       b.override_reason as reason, array_to_string(b.override_codes, ' ') as codes,
                       b.status, cast(null as bigint) as session_id
                  from booking b where b.override_by is not null
                union all
                select b.id * 4 + 1, b.on_day, b.client_id, b.course_id, b.site_id, b.person_id,
                       b.start_override_by, 'STARTED', b.kind, b.ordinal, b.start_verdict,
                       b.start_override_reason, array_to_string(b.start_override_codes, ' '),
                       b.status, null
                  from booking b where b.start_override_by is not null
                union all
                select f.id * 4 + 2, f.performed_on, k.client_id, f.course_id, b.site_id,
                       f.person_id, f.recorded_by, 'RECORDED', f.kind, f.ordinal, f.verdict,
                       f.against_policy_reason, null, 'DONE', f.id
                  from session f
                  join treatment_course k on k.id = f.course_id
                  left join booking b on b.id = f.booking_id
                 where f.outcome in ('REFUSED', 'NEEDS_OVERRIDE') and f.superseded_at is null) o
              left join treatment_course k on k.id = o.course_id
              left join protocol p on p.id = k.protocol_id
              left join protocol_version q on q.protocol_id = k.protocol_id and q.number = 1
              left join app_user u on u.username = o.username
              left join person w on w.id = o.person
              left join site i on i.id = o.site
              left join client c on c.id = o.client_id""";

    private OverrideSelect() {}
}
