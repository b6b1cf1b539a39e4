-- Courses of every kind and their touch-ups, for the reports. {today} is the clinic's day. Statements end with a semicolon at the end of a line.
insert into protocol (id, role, name) values ('report-a', 'CLINIC', 'Report A'), ('report-b', 'CLINIC', 'Report B');
insert into protocol_version (id, protocol_id, number, state) values (-101, 'report-a', 1, 'DRAFT'), (-102, 'report-a', 2, 'DRAFT'), (-103, 'report-b', 1, 'DRAFT');
insert into timing_rule (id, version_id, position, code, from_events, step, required, override, absolute_minimum, minimum, recommended_from, recommended_to, maximum, severity)
select -1000 - 10 * v - position, -100 - v, position, code, from_events, step, true, false, amin, min, rfrom, rto, max, 'OVERRIDABLE'
  from (values (1, 'A-S1-S2', 'SESSION_1', 'SESSION_2', 'P5D', 'P7D', 'P7D', 'P14D', 'P6W'),
               (2, 'A-S2-S3', 'SESSION_2', 'SESSION_3', 'P14D', 'P21D', 'P4W', 'P6W', 'P3M'),
               (3, 'A-EXTRA', 'SESSION_2', 'SESSION_3', '', 'P1M', '', '', ''),
               (4, 'A-MORE', 'PREVIOUS_SESSION', 'SESSION_4+', 'P21D', '', 'P4W', 'P8W', 'P6M'),
               (5, 'A-TOUCH-UP', 'COURSE_END|TOUCH_UP', 'TOUCH_UP', 'P3M', 'P6M', 'P1Y', 'P14M', 'P2Y'),
               (6, 'A-FULL', 'COURSE_END', 'FULL_RESULT', '', 'P3W', '', '', '')) r (position, code, from_events, step, amin, min, rfrom, rto, max),
       generate_series(1, 2) v;
update timing_rule set recommended_from = 'P10D', recommended_to = 'P1M', maximum = '' where version_id = -102 and code = 'A-S1-S2';
update timing_rule set minimum = 'P1M' where version_id = -102 and code = 'A-FULL';
insert into timing_rule (id, version_id, position, code, from_events, step, required, override, recommended_from, recommended_to, maximum, severity)
values (-1900, -103, 1, 'B-S1-S2', 'SESSION_1', 'SESSION_2', true, false, 'P10D', 'P14D', 'P1M', 'WARN');
update protocol_version set state = 'ACTIVE', activated_at = '1999-12-01', activated_by = 'anna', reason = 'r', effective_on = case id when -102 then date '2025-01-01' else date '2000-01-01' end,
       sessions_minimum = 2, sessions_typical = 3, sessions_maximum = case id when -103 then null else 4 end where id in (-101, -102, -103);
-- Who answers for what is against the rules; anna is nobody who can sign in any more.
insert into app_user (id, username, display_name, password_hash)
select -4000 - n, name, 'Report ' || name, 'x' from unnest(array ['rita', 'rita0', 'rita1']) with ordinality u (name, n) on conflict (username) do nothing;
insert into person (id, name, profession) select -4000 - i, 'Report person ' || i, 'TECHNICIAN' from generate_series(1, 4) i;
insert into pigment (id, name) select -4000 - i, 'Report pigment ' || i from generate_series(1, 3) i;
insert into pigment_lot (id, pigment_id, number) select -4000 - i, -4001 - i % 3, 'R' || i from generate_series(1, 6) i;
insert into room (id, site_id, name) select -4000, min(id), 'Report room' from site;
insert into site (id, name, zone) values (-4000, 'Report site', 'Europe/London');
insert into room (id, site_id, name) values (-4001, -4000, 'Report room');
insert into tag (code, name) values ('THIRD_UNDECIDED', 'x') on conflict do nothing;
insert into client (id, number, given_name, family_name, date_of_birth, email, preferred_channel, search_text, registered_on, fitzpatrick)
select -4000 - i, -4000 - i, 'Rita', 'Report ' || i, '1980-01-01', 'r@example.org', 'EMAIL', 'x', '2020-01-01', (array ['I', 'II', 'III', null])[1 + i % 4] from generate_series(1, 90) i;
-- 300 courses over seven years.
insert into treatment_course (id, client_id, treatment_id, protocol_id, planned_sessions, state, opened_on)
select -5000 - i, -4001 - i % 90, -1, case i % 4 when 0 then 'report-b' else 'report-a' end, 3, 'OPEN', {today} - 2600 + i * 8 from generate_series(1, 300) i;
insert into area (id, name) values (-4001, 'Report area 1'), (-4002, 'Report area 2'), (-4003, 'Report area 3');
insert into area_length (id, area_id, kind, minutes, adds_minutes) values (-4001, -4001, 'TOUCH_UP', 90, 45), (-4002, -4002, 'TOUCH_UP', 120, 30);
insert into step_length (id, kind, ordinal, minutes) select -4001, 'TOUCH_UP', 5, -20 where not exists (select 1 from step_length where kind = 'TOUCH_UP' and ordinal = 5);
insert into course_area select k.id, a.id from treatment_course k join area a on a.id in (-4001, -4002, -4003) where k.id between -5300 and -5001 and (k.id + a.id) % 3 <> 0 and k.id % 5 <> 0;
-- Sessions, current ones and superseded ones beside them; some booked, some judged, with findings of rules and gates, some not.
create temp table plan on commit drop as
select -100000 - 20 * i - 2 * o - old as id, k.id as course_id, k.client_id, o as ordinal, k.opened_on + 1 + o * (5 + (i * 7 + old) % 30) - (o % 2) * (i % 4) as day,
       -4001 - (i + o) % 4 as person_id, v.id as version_id, i, old = 1 as old, (i + o + old) % 3 <> 0 and old = 0 as booked
  from generate_series(1, 300) i join treatment_course k on k.id = -5000 - i cross join generate_series(1, 6) o cross join generate_series(0, 1) old
  left join protocol_version v on v.id = case when i % 9 = 0 then null when i % 4 = 0 then -103 when i % 2 = 0 then -101 else -102 end
 where o <= i * 5 % 7 and (old = 0 or i % 8 = 0) and i <= 240
union all
-- The latest courses have two sessions, so that some wait for a decision.
select -200000 - 10 * i - o, k.id, k.client_id, o, {today} - 60 + 14 * o, -4001 - i % 4, null, i, false, o = 1
  from generate_series(1, 300) i join treatment_course k on k.id = -5000 - i cross join generate_series(1, 2) o where i > 240 and i % 7 <> 0;
insert into booking (id, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes, status,
                     verdict, outcome, policy_version_id, gates_version_id, judged_at, judgement, override_by, override_at, override_reason, override_codes,
                     start_outcome, start_override_by, start_override_at, start_override_reason, start_override_codes, created_at, created_by)
select n.id, gen_random_uuid(), r.site_id, n.client_id, n.course_id, 'SESSION', n.ordinal, n.person_id, r.id, n.day, t.at, t.at + interval '3 hours', 15, 15, 'DONE',
       'EARLY', case when o.by is null then 'WARNING' else 'NEEDS_OVERRIDE' end, -101, -1, now(), '{}', o.by, o.at, o.why, o.codes, p.outcome, p.by, p.at, p.why, p.codes, now(), 'rita'
  from plan n
 cross join lateral (select id, site_id from room where id = -4000 - abs(n.id) / 7 % 2) r
 cross join lateral (select timestamptz '1930-01-01 00:00Z' + abs(n.id) * interval '5 hours' as at) t
  left join lateral (select 'rita' || n.i % 2 as by, now() as at, 'why ' || n.id as why, array ['A-S1-S2', 'CG-CONSENT'] as codes) o on n.i % 6 = 0
  left join lateral (select 'NEEDS_OVERRIDE' as outcome, 'anna' as by, now() as at, 'start ' || n.id as why, array ['CG-CONSENT'] as codes) p on n.i % 10 = 0
 where n.booked;
insert into session (id, course_id, kind, ordinal, booking_id, performed_on, person_id, extra_cause, agreed_by, policy_version_id, gates_version_id, verdict, outcome, against_policy_reason,
                     recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason, judgement)
select n.id, n.course_id, 'SESSION', n.ordinal, case when n.booked then n.id end, n.day, n.person_id,
       case when n.ordinal >= 5 then (array ['SCAR_TISSUE', 'DEPTH', 'CLIENTS_WISH', 'IMMUNE_RESPONSE', 'LIGHT_PIGMENT', 'AFTERCARE_NOT_FOLLOWED', 'INTOLERANCE'])[1 + (n.i / 7 + n.ordinal) % 7] end, case when n.ordinal >= 5 then 'anna' end, n.version_id, -1,
       case when n.version_id is not null then 'RECOMMENDED' end, case when n.version_id is not null then (array ['PERMITTED', 'WARNING', 'NEEDS_OVERRIDE', 'REFUSED'])[1 + (n.i + n.ordinal) % 4] end,
       'because ' || n.id, now(), 'rita', x.at, x.by, x.by,
       case when n.version_id is not null and n.ordinal > 1 then jsonb_build_object('findings', jsonb_build_array(
         jsonb_build_object('code', 'CG-CONSENT', 'severity', 'BLOCK', 'anchors', jsonb_build_array('CONSENT@2020-01-01'), 'verdict', 'LAPSED', 'graceWithheld', false),
         jsonb_build_object('code', case when n.version_id = -103 then 'B-S1-S2' when n.ordinal = 2 then 'A-S1-S2' when n.ordinal = 3 then 'A-S2-S3' else 'A-MORE' end, 'severity', 'OVERRIDABLE',
           'anchors', jsonb_build_array('SESSION_' || n.ordinal - 1 || '@2020-01-01'), 'verdict', (array ['EARLY', 'GRACE', 'RECOMMENDED'])[1 + (n.i + n.ordinal) % 3], 'graceWithheld', n.i % 5 = 0),
         jsonb_build_object('code', 'A-EXTRA', 'severity', 'WARN', 'anchors', jsonb_build_array('SESSION_2@2020-01-01'), 'verdict', (array ['TOO_SOON', 'RECOMMENDED'])[1 + n.i % 2], 'graceWithheld', false)))
         end
  from plan n left join (select now() as at, 'rita' as by) x on n.old;
insert into session_lot select s.id, -4001 - abs(s.id) % 6 from session s where s.course_id between -5300 and -5001 and s.id % 5 <> 0;
update treatment_course k set state = c.state, course_end = case c.state when 'COMPLETED' then c.last end
  from (select k.id, max(s.performed_on) as last, (array ['COMPLETED', 'ABANDONED', 'COMPLETED', 'OPEN', 'COMPLETED', 'REOPENED', 'COMPLETED', 'PAUSED'])[1 + abs(k.id) % 8] as state
          from treatment_course k join session s on s.course_id = k.id and s.superseded_at is null where k.id between -5300 and -5001 group by k.id) c where c.id = k.id;
update treatment_course set state = 'ABANDONED' where id between -5300 and -5001 and state = 'OPEN' and not exists (select 1 from session s where s.course_id = treatment_course.id);
insert into course_state_change (id, course_id, from_state, to_state, changed_on, changed_at, changed_by, reason)
select k.id * 3 - n, k.id, 'OPEN', t, {today} - cast((abs(k.id) * 11 + n * 5) % 900 as integer), now() - n * interval '1 hour', 'rita', 'gone ' || n from treatment_course k cross join generate_series(0, 1) n
 cross join lateral (values (case when k.state = 'ABANDONED' then 'ABANDONED' else 'REOPENED' end)) w (t) where k.id between -5300 and -5001 and k.state in ('ABANDONED', 'REOPENED');
insert into course_tag (id, course_id, tag, added_on, added_at, added_by, added_reason, removed_on, removed_at, removed_by, removed_reason)
select k.id, k.id, 'THIRD_UNDECIDED', k.opened_on, now(), 'rita', 'r', r.on, r.at, r.by, r.by from treatment_course k
  left join (select {today} as on, now() as at, 'rita' as by) r on k.id % 5 = 0 where k.id between -5300 and -5001 and k.id % 6 <> 0;
insert into review (id, course_id, after_session, held_on, person_id, decision, recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason)
select s.id * 3 - n, s.course_id, s.ordinal, least({today}, s.performed_on + 3 + n), s.person_id, (array ['NEEDED', 'NOT_NEEDED', 'UNDECIDED'])[1 + (abs(s.id) + n) % 3],
       now() - case when s.id % 4 = 0 then interval '2 hours' else interval '1 minute' end, 'rita', x.at, x.by, x.by
  from session s cross join generate_series(0, 2) n left join (select now() as at, 'rita' as by) x on n = 2 or s.id % 11 = 0
 where s.course_id between -5300 and -5001 and s.ordinal between 1 and 4 and s.superseded_at is null and abs(s.id) % 7 < 4;
insert into consultation (id, client_id, held_on, person_id, condition, goals, explained, suitability, suitability_reason, patch_test, recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason)
select k.id * 3 - n, k.client_id, k.opened_on - 2 * n - cast(abs(k.id) % 9 as integer), -4001, 'c', 'g', 'e', (array ['SUITABLE', 'UNDECIDED', 'NOT_SUITABLE', 'OTHER_THERAPY_ADVISED'])[1 + (abs(k.id) / 4 + n) % 4], 'r', 'NOT_NEEDED',
       now(), 'rita', x.at, x.by, x.by from treatment_course k cross join generate_series(0, 1) n left join (select now() as at, 'rita' as by) x on k.id % 10 = 0 where k.id between -5300 and -5001 and k.id % 4 <> 0;
-- Touch-ups, the next one where the last was done.
insert into session (id, course_id, kind, ordinal, performed_on, person_id, policy_version_id, gates_version_id, verdict, outcome, recorded_at, recorded_by, superseded_at, superseded_by, superseded_reason, judgement)
select k.id * 1000 - 10 * o - old, k.id, 'TOUCH_UP', o, k.course_end + o * cast(90 + abs(k.id) * 13 % 700 as integer), -4001 - abs(k.id) % 4, -101, -1, 'LATE', 'WARNING', now(), 'rita',
       case when old = 1 then now() end, case when old = 1 then 'rita' end, case when old = 1 then 'r' end,
       case when k.id % 3 <> 0 then jsonb_build_object('findings', jsonb_build_array(jsonb_build_object('code', 'A-TOUCH-UP', 'severity', 'WARN', 'anchors', jsonb_build_array('COURSE_END@2020-01-01'), 'verdict', 'LATE'))) else '{}' end
  from treatment_course k cross join generate_series(1, 3) o cross join generate_series(0, 1) old
 where k.id between -5300 and -5001 and k.course_end is not null and o <= abs(k.id) % 4 and k.course_end + o * cast(90 + abs(k.id) * 13 % 700 as integer) <= {today} and (old = 0 or k.id % 6 = 0);
-- Touched up before they were reopened and completed again.
insert into session (id, course_id, kind, ordinal, performed_on, person_id, recorded_at, recorded_by)
select k.id * 1000 - 500, k.id, 'TOUCH_UP', 1, k.course_end - 5, -4001, now(), 'rita' from treatment_course k where k.id between -5300 and -5001 and k.course_end is not null and abs(k.id) % 4 = 0 and k.id % 3 = 0;
-- What is booked beside, in every status.
insert into booking (id, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes, status, held_until, requested_by, request_reason,
                     verdict, outcome, policy_version_id, gates_version_id, judged_at, judgement, override_by, override_at, override_reason, override_codes, started_at, closed_at, closed_by, close_reason, created_at, created_by)
select k.id * 5000 - 1, gen_random_uuid(), r.site_id, k.client_id, k.id, case when k.state = 'COMPLETED' then 'TOUCH_UP' else 'REVIEW' end, case when k.state = 'COMPLETED' then 9 end, -4001 - abs(k.id) % 4, r.id, d.day,
       t.at, t.at + interval '3 hours', 15, 15, s.status, case s.status when 'HELD' then now() + interval '1 day' end, case s.status when 'HELD' then 'rita' end, case s.status when 'HELD' then 'r' end,
       'EARLY', case when o.by is null then 'WARNING' else 'NEEDS_OVERRIDE' end, -101, -1, now(), '{}', o.by, o.at, o.why, o.codes, now(), c.at, c.by, c.by, now(), 'rita'
  from treatment_course k
 cross join lateral (select (array ['HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'CANCELLED', 'LATE_CANCELLED', 'NO_SHOW'])[1 + abs(k.id) / 8 % 8] as status) s
 cross join lateral (select {today} + cast(abs(k.id) % 400 as integer) as day) d
 cross join lateral (select id, site_id from room where id = -4000 - abs(k.id) / 7 % 2) r
 cross join lateral (select timestamptz '1900-01-01 00:00Z' + abs(k.id) * interval '5 hours' as at) t
  left join lateral (select 'rita' || abs(k.id) % 2 as by, now() as at, 'why ' || k.id as why, array ['A-S1-S2'] as codes) o on k.id % 6 = 0
  left join lateral (select now() as at, 'rita' as by) c on s.status in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')
 where k.id between -5300 and -5001;
-- Touch-ups that fall due, in every state; reviews beside them, which the report leaves out.
insert into recall_item (id, site_id, client_id, course_id, kind, ordinal, person_id, since_on, due_on, overdue_after, latest_on, state, done_on)
select s.id * 2, s2.site_id, k.client_id, s.course_id, 'TOUCH_UP', s.ordinal, s.person_id, k.course_end, k.course_end + 365, k.course_end + 425, k.course_end + 730, 'DONE', s.performed_on
  from session s join treatment_course k on k.id = s.course_id cross join lateral (select site_id from room where id = -4000 - abs(s.id) % 2) s2
 where k.id between -5300 and -5001 and k.state = 'COMPLETED' and s.kind = 'TOUCH_UP' and s.superseded_at is null and s.ordinal <= 3;
insert into recall_item (id, site_id, client_id, course_id, kind, ordinal, person_id, since_on, due_on, overdue_after, state, own_due_on, own_due_reason, own_due_at, own_due_by, booking_id, booked_on,
                         declined_on, declined_reason, declined_at, declined_by)
select -70000000 - abs(k.id) * 10 - n, r.site_id, k.client_id, k.id, case n when 0 then 'TOUCH_UP' else 'REVIEW' end, case n when 0 then 4 else 0 end, case when k.id % 9 <> 0 then -4001 - abs(k.id) % 4 end,
       least({today}, d.day - 365), d.day, d.day + 60, s.state, case when k.id % 5 = 0 then d.day + 33 end, case when k.id % 5 = 0 then 'r' end, case when k.id % 5 = 0 then now() end, case when k.id % 5 = 0 then 'rita' end,
       b.id, b.on_day, x.on, x.why, x.at, x.why
  from treatment_course k cross join generate_series(0, 1) n
 cross join lateral (select site_id from room where id = -4000 - abs(k.id) / 2 % 2) r
 cross join lateral (select b.id, b.on_day from booking b where b.id = k.id * 5000 - 1) b0
 cross join lateral (select (array ['LATER', 'UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED', 'DECLINED', 'CEASED'])[1 + (abs(k.id) / 2 + n) % 8] as state) s
 cross join lateral (select {today} + cast(case s.state when 'LATER' then 40 + abs(k.id) % 900 when 'UPCOMING' then abs(k.id) % 30 when 'DUE' then -10 else -100 end as integer) as day) d
  left join lateral (select b0.id, b0.on_day) b on s.state = 'BOOKED' and n = 0
  left join lateral (select {today} - cast(abs(k.id) % 700 as integer) as on, now() as at, 'does not want it' as why) x on s.state = 'DECLINED'
 where k.id between -5300 and -5001 and k.state = 'COMPLETED' and k.id % 13 <> 0 and (s.state <> 'BOOKED' or n = 0);
insert into recall_attempt (id, item_id, channel, outcome, made_at, made_by) select i.id, i.id, 'PHONE', 'NO_ANSWER', now(), 'rita' from recall_item i where i.course_id between -5300 and -5001 and i.course_id % 5 = 0;
update recall_item set attempts = 1, last_attempt_id = id where course_id between -5300 and -5001 and course_id % 5 = 0;
insert into do_not_contact (id, client_id, reason, made_at, made_by, ended_at, ended_by, ended_reason)
select c.id, c.id, 'no calls', now(), 'rita', x.at, x.by, x.by from client c left join (select now() as at, 'rita' as by) x on c.id % 9 = 0 where c.id between -4090 and -4001 and c.id % 3 = 0;
-- Rows of a transaction have no statistics.
set local enable_nestloop = off;
set local jit = off;
