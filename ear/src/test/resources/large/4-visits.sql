-- How each visit stands, what the house's rules say of its day, and which bookings for it were given up before.
create temporary table gen_rule on commit drop as
select code, severity, guidance, from_events, absolute_minimum, minimum, recommended_from, recommended_to, maximum
  from timing_rule where version_id = (select id from protocol_version where protocol_id = 'house' and state = 'ACTIVE' order by number limit 1)
;
create temporary table gen_version on commit drop as
select protocol_id, min(id) as policy, (select min(id) from protocol_version where protocol_id = 'gates' and state = 'ACTIVE') as gates
  from protocol_version where state = 'ACTIVE' group by protocol_id
;
create temporary table gen_judged on commit drop as
select v.*, c.id as course_id, c.client_id, c.opened, c.third, c.protocol, n.policy, n.gates, r.code, r.severity, r.guidance, r.from_events,
       since + r.absolute_minimum::interval as absolute_from, since + r.minimum::interval as minimum_from, since + r.recommended_from::interval as good_from,
       since + r.recommended_to::interval as good_to, since + r.maximum::interval as last, ${id} + 3 * ${span} + v as id,
       case when day > date '${today}' then case when kind = 'SESSION' and ordinal = 3 and third = 'THIRD_UNDECIDED' and chance < 0.35 then 'TENTATIVE' else 'BOOKED' end
            when day = date '${today}' then case when starts_at + make_interval(mins => minutes + 80) <= timestamptz '${now}' then 'DONE'
                 when starts_at + interval '15 minutes' <= timestamptz '${now}' then case when chance < 0.75 then 'IN_PROGRESS' else 'ARRIVED' end else 'BOOKED' end
            when coalesce(before, date 'infinity') >= date '${today}' and (chance < 0.0006 or day > date '${today}' - 30 and chance < 0.02) then 'BOOKED' else 'DONE' end as status
  from gen_visit v join gen_course c using (k) join gen_version n on n.protocol_id = c.protocol
  left join gen_rule r on c.protocol = 'house' and r.code = case when v.kind = 'TOUCH_UP' then 'HO-TOUCH-UP'
         when v.ordinal = 2 then case when c.scar then 'HO-S1-S2-SCAR' else 'HO-S1-S2' end
         when v.ordinal = 3 then 'HO-S2-S3' || case when c.scar then '-SCAR' else '' end || case c.third when 'THIRD_PLANNED_IN_ADVANCE' then '-PLANNED' else '' end
         when v.ordinal > 3 then 'HO-S3-PLUS' end,
  lateral (select pg_temp.chance(v.v, 110) as chance) drawn
;
analyze gen_judged
;
create temporary table gen_verdict on commit drop as
select v, verdict, case when verdict = 'RECOMMENDED' then 'PERMITTED' when severity = 'WARN' or verdict in ('EARLY', 'LATE') then 'WARNING' else 'NEEDS_OVERRIDE' end as outcome
  from (select v, severity, case when code is null then 'RECOMMENDED' when day < absolute_from then 'TOO_SOON' when day < minimum_from then 'GRACE' when day > last then 'LAPSED'
               when day < good_from then 'EARLY' when day > good_to then 'LATE' else 'RECOMMENDED' end as verdict from gen_judged) said
;
create unique index on gen_verdict (v)
;
analyze gen_verdict
;
create temporary table gen_lost on commit drop as
select ${id} + 4 * ${span} + v * 4 + n as id, v, n, most, course_id, client_id, kind, ordinal, day, site_id, person_id, room_id, starts_at, minutes, opened, verdict, outcome, policy, gates, code,
       old_day, starts_at - make_interval(days => day - old_day) as old_starts_at,
       case when r < 0.075 then 'MOVED' when old_day >= date '${today}' or r < 0.105 then 'CANCELLED' when r < 0.12 then 'LATE_CANCELLED' else 'NO_SHOW' end as status,
       case when n < most then ${id} + 4 * ${span} + v * 4 + n + 1 else ${id} + 3 * ${span} + v end as next_id
  from (select j.*, x.verdict as said, x.outcome as so, n, most, r, greatest(day - (most - n + 1) * (3 + v % 6)::integer, opened + 1) as old_day
          from (select v, k, kind, ordinal, day, site_id, person_id, room_id, starts_at, minutes, opened, course_id, client_id, policy, gates, code from gen_judged) j,
               lateral (select pg_temp.chance(v, 120) as r) one, lateral (select case when r < 0.015 then 2 else 1 end as most) many, generate_series(1, most) n,
               lateral (select 'RECOMMENDED'::text as verdict, 'PERMITTED'::text as outcome) x
         where r < 0.14) drawn, lateral (select said as verdict, so as outcome) named
;
alter table gen_lost add closed_at timestamptz, add created_at timestamptz
;
update gen_lost set closed_at = least(timestamptz '${now}' - interval '2 hours' - (most - n) * interval '1 hour', case status
         when 'NO_SHOW' then old_starts_at + interval '3 hours' when 'LATE_CANCELLED' then old_starts_at - interval '5 hours'
         else greatest(old_starts_at - interval '50 hours', opened + time '18:00' + n * interval '1 hour') end)
;
update gen_lost set created_at = greatest(least(closed_at - (8 + v % 20) * interval '1 day', closed_at - interval '1 hour'), least(opened + time '10:00', closed_at - interval '1 hour'))
;
update gen_lost l set created_at = p.closed_at from gen_lost p where l.n = 2 and p.v = l.v and p.n = 1
;
create index on gen_lost (v)
;
analyze gen_lost
;
create temporary table gen_planned on commit drop as
select j.v, coalesce(l.closed_at,
       least(timestamptz '${now}' - interval '1 hour' - v % 90 * interval '1 minute', greatest(opened + time '11:00', starts_at - (2 + v % 35) * interval '1 day'))) as created_at
  from gen_judged j left join (select v, max(closed_at) as closed_at from gen_lost group by v) l using (v)
;
create unique index on gen_planned (v)
;
analyze gen_planned
;
-- Who keeps to the day says of each visit that she came and when it began; of older ones only what was done came over from before.
create temporary table gen_stands on commit drop as
select j.v, j.k, j.kind, j.ordinal, j.place, j.s, j.day, j.person_id, j.person, j.room_id, j.site_id, j.zone, j.starts_at, j.minutes, j.since, j.before, j.id, j.course_id, j.client_id,
       j.third, j.protocol, j.policy, j.gates, j.code, x.verdict, x.outcome, p.created_at, j.day > date '${today}' - 400 as recent,
       case when x.outcome = 'NEEDS_OVERRIDE' and j.day > date '${today}' and j.status = 'BOOKED' and j.v % 2 = 0 then 'HELD' else j.status end as status,
       case when j.day > date '${today}' - 400 then j.starts_at + make_interval(mins => j.minutes + 35 + (j.v % 25)::integer)
            else (j.day + 1 + time '08:10') at time zone j.zone + j.v % 50 * interval '1 minute' end as done_at,
       jsonb_build_object('step', case when j.kind = 'TOUCH_UP' then j.kind else j.kind || '_' || j.ordinal end, 'day', j.day, 'verdict', x.verdict, 'outcome', x.outcome,
         'window', coalesce(w.days, '{}'), 'findings', case when j.code is null then '[]' else jsonb_build_array(jsonb_build_object('code', j.code,
           'from', jsonb_build_array(a.anchor), 'anchors', jsonb_build_array(a.anchor || '@' || j.since), 'window', w.days,
           'graceWithheld', false, 'verdict', x.verdict, 'severity', j.severity, 'guidance', j.guidance)) end) as judgement
  from gen_judged j join gen_verdict x using (v) join gen_planned p using (v),
       lateral (select case when j.kind = 'TOUCH_UP' then case j.ordinal when 1 then 'COURSE_END' else 'TOUCH_UP' end else 'SESSION_' || (j.ordinal - 1) end as anchor) a,
       lateral (select case when j.code is not null then jsonb_strip_nulls(jsonb_build_object('ABSOLUTE_MINIMUM', j.absolute_from::date, 'MINIMUM', j.minimum_from::date,
           'RECOMMENDED_FROM', j.good_from::date, 'RECOMMENDED_TO', j.good_to::date, 'MAXIMUM', j.last::date)) end as days) w
;
create unique index on gen_stands (v)
;
create index on gen_stands (k)
;
analyze gen_stands
;
-- How the courses stand.
create temporary table gen_state on commit drop as
select c.*, least(date '${today}' - 1, greatest(last, reviewed) + 1) as completed_on,
       case when given_up then case when reacted and consulted < date '${today}' - 30 or done > 0 and done = sessions and last < date '${today}' - 70 then 'ABANDONED' else 'OPEN' end
            when touched or done = sessions and (third = 'THIRD_PLANNED_IN_ADVANCE' or reviewed < date '${today}') and greatest(last, reviewed) < date '${today}' - 2 and (last < date '${today}' - 45 or pg_temp.chance(k, 130) < 0.6)
              then case when not touched and last < date '${today}' - 150 and pg_temp.chance(k, 131) < 0.01 then 'REOPENED' else 'COMPLETED' end
            when ahead = 0 and done > 0 and last < date '${today}' - 10 and pg_temp.chance(k, 132) < 0.3 then 'PAUSED'
            else 'OPEN' end as state
  from (select c.*, coalesce(done, 0) as done, last, coalesce(ahead, 0) as ahead, coalesce(touched, false) as touched, reviewed from gen_course c
          left join (select k, count(*) filter (where kind = 'SESSION' and status = 'DONE') as done, max(day) filter (where kind = 'SESSION' and status = 'DONE') as last,
                            count(*) filter (where status <> 'DONE') as ahead, bool_or(kind = 'TOUCH_UP') as touched from gen_stands group by k) v using (k)
          left join (select k, max(day) as reviewed from gen_review group by k) r using (k)) c
;
create unique index on gen_state (k)
;
analyze gen_state
