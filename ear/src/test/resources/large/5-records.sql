-- The rows that the product would have written: courses, bookings, what was done, and the papers around it.
insert into treatment_course (id, version, client_id, treatment_id, protocol_id, planned_sessions, state, opened_on, course_end)
select id, case state when 'OPEN' then 0 when 'REOPENED' then 2 else 1 end, client_id, (select id from treatment order by id offset k % (select count(*) from treatment) limit 1), protocol,
       case when given_up then 3 when third = 'THIRD_UNDECIDED' and (reviewed is null or reviewed >= date '${today}') then 2 else sessions + (state = 'REOPENED')::integer end,
       state, opened, case state when 'COMPLETED' then last end
  from gen_state
;
insert into course_area (course_id, area_id)
select c.id, a.id from gen_state c join (select id, row_number() over (order by id) as n from area) a on a.n = 1 + c.k % 3 or (a.n = 5 and c.k % 4 = 0)
;
create temporary table gen_tag on commit drop as
select ${id} + 14 * ${span} + k * 4 + n as id, id as course_id, client_id, opened, tag
  from gen_state, lateral (values (0, third), (1, case when scar then 'SCARRING' end), (2, case when patch_test = 'ASKED_FOR' then 'PATCH_TEST_REQUESTED' end)) t(n, tag)
 where tag is not null
;
insert into course_tag (id, course_id, tag, added_on, added_at, added_by, added_reason)
select id, course_id, tag, opened, opened + time '10:00', 'hannah.price', 'Course opened' from gen_tag
;
create temporary table gen_turn on commit drop as
select ${id} + 15 * ${span} + k * 4 + n as id, k, id as course_id, client_id, n, was, becomes, day, at, who, reason, case becomes when 'COMPLETED' then last end as course_end
  from gen_state, lateral (values (0, null, 'OPEN', opened, opened + time '10:00', 'hannah.price', ''),
         (1, 'OPEN', 'COMPLETED', completed_on, completed_on + time '12:00', 'marta.nowak', ''),
         (2, 'COMPLETED', 'REOPENED', completed_on + 40, completed_on + 40 + time '12:00', 'hannah.price', 'Wants the hairline lower.'),
         (1, 'OPEN', 'PAUSED', last + 3, last + 3 + time '12:00', 'hannah.price', 'Away for work.'),
         (1, 'OPEN', 'ABANDONED', coalesce(last + 60, consulted + 25), coalesce(last + 60, consulted + 25) + time '12:00', 'tom.ashworth',
            case when reacted then 'Reacted to the pigment.' else 'Moved away.' end)) t(n, was, becomes, day, at, who, reason)
 where becomes = 'OPEN' or becomes = state or (state = 'REOPENED' and becomes = 'COMPLETED')
;
insert into course_state_change (id, course_id, from_state, to_state, changed_on, changed_at, changed_by, reason, course_end)
select id, course_id, was, becomes, day, at, who, reason, course_end from gen_turn
;
insert into gen_act
select course_id * 8 + n, at, who, case becomes when 'OPEN' then 'COURSE_OPENED' else 'COURSE_' || becomes end, 'course', course_id, client_id, '', reason, true from gen_turn
;
insert into booking (id, version, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes,
       status, held_until, verdict, outcome, policy_version_id, gates_version_id, judged_at, judgement, requested_by, request_reason,
       override_by, override_at, override_reason, override_codes, arrived_at, started_at, finished_at, start_verdict, start_outcome,
       start_override_by, start_override_at, start_override_reason, start_override_codes, created_at, created_by)
select id, case status when 'DONE' then case when recent then 3 else 1 end when 'IN_PROGRESS' then 2 when 'ARRIVED' then 1 else 0 end,
       md5('${seed}:visit:' || id - ${id})::uuid, site_id, client_id, course_id, kind, ordinal, person_id, room_id, day, starts_at,
       starts_at + make_interval(mins => minutes + 30), 15, 15, status, case status when 'HELD' then timestamptz '${now}' + interval '1 day' + v % 20 * interval '1 hour' end,
       verdict, outcome, policy, gates, created_at, judgement,
       case status when 'HELD' then 'hannah.price' end, case status when 'HELD' then 'She flies out before the earliest day.' end,
       case when overrides then 'tom.ashworth' end, case when overrides then created_at end, case when overrides then why end, case when overrides then array[code] end,
       case when came then starts_at - interval '4 minutes' end, case when began then starts_at + interval '16 minutes' end, case status when 'DONE' then done_at end,
       case when began then verdict end, case when began then outcome end,
       case when began and overrides then 'marta.nowak' end, case when began and overrides then starts_at + interval '16 minutes' end,
       case when began and overrides then why end, case when began and overrides then array[code] end, created_at, 'hannah.price'
  from gen_stands, lateral (select status in ('ARRIVED', 'IN_PROGRESS') or status = 'DONE' and recent as came, status = 'IN_PROGRESS' or status = 'DONE' and recent as began,
         outcome = 'NEEDS_OVERRIDE' and status <> 'HELD' as overrides,
         pg_temp.one_of('{"Skin closed and calm on the photograph.","Travels from abroad; the doctor agreed.","Asked for by the client, told of the risk.","Came back after illness."}', v, 140) as why) said
 -- By time, so that indexes grow at their ends.
 order by starts_at
;
insert into booking (id, version, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes,
       status, verdict, outcome, policy_version_id, gates_version_id, judged_at, judgement, moved_to_id, closed_at, closed_by, close_reason, created_at, created_by)
select id, 1, md5('${seed}:lost:' || id - ${id})::uuid, site_id, client_id, course_id, kind, ordinal, person_id, room_id, old_day, old_starts_at, old_starts_at + make_interval(mins => minutes + 30),
       15, 15, status, verdict, outcome, policy, gates, created_at,
       jsonb_build_object('step', case when kind = 'TOUCH_UP' then kind else kind || '_' || ordinal end, 'day', old_day, 'verdict', verdict, 'outcome', outcome, 'window', '{}'::jsonb, 'findings', '[]'::jsonb),
       case status when 'MOVED' then next_id end, closed_at, 'hannah.price',
       pg_temp.one_of('{"Down with the flu.","Work came up.","Child is ill.","Did not answer the phone.","Asked for a later day."}', id - ${id}, 141), created_at, 'hannah.price'
  from gen_lost
;
-- Consultations and reviews that were booked: the older half of them was not.
create temporary table gen_short on commit drop as
select ${id} + 21 * ${span} + k as id, k, null::bigint as course_id, client_id, 'CONSULTATION' as kind, day, site_id, person_id, room_id, starts_at, 45 as minutes, null::date as since,
       null::bigint as policy, null::bigint as gates
  from gen_held where day >= date '${today}' or k % 5 < 2
union all
select ${id} + 22 * ${span} + v, r.k, c.id, c.client_id, 'REVIEW', r.day, r.site_id, r.person_id, r.room_id, r.starts_at, 30, r.since, n.policy, n.gates
  from gen_review r join gen_state c using (k) join gen_version n on n.protocol_id = c.protocol
 where (r.day >= date '${today}' or r.v % 2 = 0) and c.state not in ('ABANDONED', 'PAUSED')
;
alter table gen_short add status text, add verdict text, add created_at timestamptz, add done_at timestamptz
;
update gen_short set status = case when day >= date '${today}' then 'BOOKED' when day > date '${today}' - 20 and pg_temp.chance(id - ${id}, 150) < 0.02 then 'BOOKED' else 'DONE' end,
       verdict = case kind when 'REVIEW' then 'RECOMMENDED' end, done_at = starts_at + interval '50 minutes',
       created_at = least(timestamptz '${now}' - interval '90 minutes', starts_at - (1 + k % 9) * interval '1 day')
;
analyze gen_short
;
insert into booking (id, version, request_key, site_id, client_id, course_id, kind, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes,
       status, verdict, outcome, policy_version_id, gates_version_id, judged_at, judgement, finished_at, created_at, created_by)
select id, (status = 'DONE')::integer, md5('${seed}:short:' || id - ${id})::uuid, site_id, client_id, course_id, kind, person_id, room_id, day, starts_at, starts_at + make_interval(mins => minutes), 0, 0,
       status, verdict, case kind when 'REVIEW' then 'PERMITTED' end, policy, gates, case kind when 'REVIEW' then created_at end,
       case kind when 'REVIEW' then jsonb_build_object('step', 'REVIEW', 'day', day, 'verdict', verdict, 'outcome', 'PERMITTED', 'window', '{}'::jsonb, 'findings', '[]'::jsonb) end,
       case status when 'DONE' then done_at end, created_at, 'hannah.price'
  from gen_short
;
insert into booking_todo (id, booking_id, kind, planned_on)
select ${id} + 16 * ${span} + v, id, 'CONSENT', day from gen_stands where kind = 'TOUCH_UP' and day > date '${today}' and status <> 'HELD'
;
create temporary table gen_session on commit drop as
select ${id} + 5 * ${span} + v as id, v % 230 = 7 as corrected, b.*, k % 3 as areas
  from (select v, k, id as booking_id, course_id, client_id, kind, ordinal, day, person_id, person, starts_at, minutes, policy, gates, verdict, outcome, judgement, done_at, recent,
               replace(lower(person), ' ', '.') as who
          from gen_stands where status = 'DONE') b
;
create index on gen_session (k)
;
analyze gen_session
;
insert into session (id, course_id, kind, ordinal, booking_id, performed_on, started_at, ended_at, person_id, needle, depth_mm, density, observations, result_percent,
       extra_cause, agreed_by, verdict, outcome, policy_version_id, gates_version_id, judgement, against_policy_reason, recorded_at, recorded_by,
       corrects_id, superseded_at, superseded_by, superseded_reason)
select case when older then id + 15 * ${span} else id end, course_id, kind, ordinal, booking_id, day, starts_at + interval '16 minutes', starts_at + make_interval(mins => 16 + minutes),
       person_id, pg_temp.one_of('{3-point round,1-point,5-point round}', v, 160), 0.4 + v % 5 * 0.05, pg_temp.one_of('{"Light, 60 dots a square centimetre","Medium, 80","Dense, 110"}', v, 161),
       'Skin calm, no bleeding to speak of.', case when kind = 'TOUCH_UP' then 100 else least(100, ordinal * 33 + (v % 7)::integer + case when older then 5 else 0 end) end,
       case when extra then pg_temp.one_of('{IMMUNE_RESPONSE,SCAR_TISSUE,LIGHT_PIGMENT,DEPTH,CLIENTS_WISH,AFTERCARE_NOT_FOLLOWED}', v, 162) end, case when extra then 'tom.ashworth' end,
       verdict, outcome, policy, gates, judgement, case outcome when 'NEEDS_OVERRIDE' then 'Skin closed and calm.' end,
       case when older or not corrected then done_at else done_at + interval '1 day' end, who,
       case when corrected and not older then id + 15 * ${span} end, case when older then done_at + interval '1 day' end, case when older then who end,
       case when older then 'Result mistyped.' end
  from gen_session, lateral (select kind = 'SESSION' and ordinal > 3 as extra) e, lateral (select o from unnest(case when corrected then array[true, false] else array[false] end) with ordinality u(o, n) order by n) p(older)
 order by older desc, day
;
insert into session_area (session_id, area_id)
select s.id, a.id from gen_session s join (select id, row_number() over (order by id) as n from area) a on a.n = 1 + s.areas or (a.n = 5 and s.k % 4 = 0)
;
insert into session_lot (session_id, pigment_lot_id)
select s.id, l.id from gen_session s join (select id, row_number() over (order by id) - 1 as n, count(*) over () as many from pigment_lot) l on l.n = s.v % l.many
;
create temporary table gen_looked on commit drop as
select ${id} + 6 * ${span} + v as id, r.*, c.id as course_id, c.client_id, case when v % 40 = 3 and c.sessions > 2 then 'UNDECIDED' when needed then 'NEEDED' else 'NOT_NEEDED' end as decision
  from gen_review r join gen_state c using (k)
 where r.day < date '${today}' and not exists (select from gen_short b where b.kind = 'REVIEW' and b.k = r.k and b.status = 'BOOKED')
   and exists (select from gen_session s where s.k = r.k and s.kind = 'SESSION' and s.ordinal = 2)
;
analyze gen_looked
;
insert into review (id, course_id, after_session, held_on, person_id, decision, note, recorded_at, recorded_by)
select id, course_id, 2, day, person_id, decision, 'Looked at in daylight, settled.', starts_at + interval '50 minutes', 'marta.nowak' from gen_looked
;
insert into gen_act
select case when b.id is null then l.id * 8 else b.id * 8 + 4 end, l.starts_at + interval '50 minutes', 'marta.nowak', 'REVIEW_RECORDED', 'review', l.id, l.client_id, '', '', true
  from gen_looked l left join gen_short b on b.kind = 'REVIEW' and b.k = l.k
;
create temporary table gen_paper on commit drop as
select ${id} + 8 * ${span} + row_number() over (order by client_id, purpose, day) as id, *
  from (select client_id, name, 'TREATMENT' as purpose, opened as day, opened + time '09:30' as at from gen_state
        union all select v.client_id, c.name, 'TREATMENT', v.day, v.starts_at - interval '2 minutes' from gen_stands v join gen_course c using (k) where v.kind = 'TOUCH_UP' and v.status = 'DONE'
        union all select client_id, name, 'PHOTOGRAPHS', opened, opened + time '09:31' from gen_state where k % 3 = 0
        union all select client_id, name, 'MESSAGES', opened, opened + time '09:32' from gen_state where k % 2 = 0) signed
;
insert into consent (id, client_id, purpose, text_version, signed_on, signed_by, witness, withdrawn_on, withdrawn_at, withdrawn_by, withdrawn_reason, recorded_at, recorded_by)
select id, client_id, purpose, '4.1', day, name, 'Hannah Price', case when gone then day + 90 end, case when gone then at + interval '90 days' end, case when gone then 'hannah.price' end,
       case when gone then 'Asked for by letter.' end, at, 'hannah.price'
  from gen_paper, lateral (select purpose = 'PHOTOGRAPHS' and (client_id - ${id}) % 50 = 3 and day < date '${today}' - 120 as gone) g
;
insert into gen_act
select id * 8, at, 'hannah.price', 'CONSENT_SIGNED', 'consent', id, client_id, '', '', true from gen_paper
union all
select id * 8 + 1, withdrawn_at, 'hannah.price', 'CONSENT_WITHDRAWN', 'consent', id, client_id, '', withdrawn_reason, true from consent where withdrawn_at is not null and id >= ${id}
;
create temporary table gen_test on commit drop as
select ${id} + 9 * ${span} + k as id, ${id} + 10 * ${span} + k as reading_id, k, client_id, day as applied, person_id, person, replace(lower(person), ' ', '.') as who, starts_at,
       case when coalesce(c.reacted, false) then 'REACTION' when pg_temp.chance(k, 170) < 0.03 and h.day > date '${today}' - 60 then null when pg_temp.chance(k, 171) < 0.05 and h.day > date '${today}' - 60 then 'INCONCLUSIVE' else 'CLEARED' end as result,
       h.day + 14 + floor(pg_temp.chance(k, 172) * 7)::integer as read_on
  from gen_held h left join gen_course c using (k, client_id, s, name, patch_test, protocol)
 where h.patch_test = 'ASKED_FOR' and h.suitability = 'SUITABLE' and h.day < date '${today}'
;
analyze gen_test
;
insert into patch_test (id, client_id, applied_on, body_site, pigment_lot_id, person_id, recorded_at, recorded_by)
select t.id, client_id, applied, 'Behind the left ear', l.id, person_id, starts_at + interval '55 minutes', who
  from gen_test t join (select id, row_number() over (order by id) - 1 as n, count(*) over () as many from pigment_lot) l on l.n = t.k % l.many
;
alter table patch_test_reading disable trigger patch_test_reading_fits
;
insert into patch_test_reading (id, patch_test_id, read_on, result, grade, note, person_id, verdict, outcome, gates_version_id, recorded_at, recorded_by)
select reading_id, id, read_on, result, case result when 'REACTION' then pg_temp.one_of('{DOUBTFUL,WEAK,WEAK,STRONG}', k, 173) end, case result when 'REACTION' then 'Redness and some itching.' else '' end,
       person_id, 'RECOMMENDED', 'PERMITTED', (select gates from gen_version limit 1), read_on + time '10:30', who
  from gen_test where read_on < date '${today}' and result is not null
;
alter table patch_test_reading enable trigger patch_test_reading_fits
;
insert into gen_act
select id * 8, starts_at + interval '55 minutes', who, 'PATCH_TEST_APPLIED', 'patch_test', id, client_id, '', '', true from gen_test
union all
select reading_id * 8, read_on + time '10:30', who, 'PATCH_TEST_READ', 'patch_test_reading', reading_id, client_id, '', '', true from gen_test where read_on < date '${today}' and result is not null
;
insert into patch_test_waiver (id, client_id, consultation_id, agreed_on, clients_wish, doctor_id, doctors_agreement, recorded_at, recorded_by)
select ${id} + 11 * ${span} + k, client_id, ${id} + 7 * ${span} + k, day, 'Tattooed before with the same pigments, wants no test.', ${id} + 50 + s,
       'Agreed after looking at the tattoos.', starts_at + interval '51 minutes', 'anneke.visser'
  from gen_held h where patch_test = 'WAIVED' and day < date '${today}'
   and not exists (select from patch_test_reading r join patch_test t on t.id = r.patch_test_id where t.client_id = h.client_id and r.result = 'REACTION' and r.read_on <= h.day)
;
insert into gen_act
select id * 8, recorded_at, recorded_by, 'PATCH_TEST_WAIVED', 'patch_test_waiver', id, client_id, '', '', true
  from patch_test_waiver where id >= ${id} + 11 * ${span} and id < ${id} + 12 * ${span}
;
-- Some who are booked would rather come earlier, and some who were waiting no longer do.
insert into waitlist_entry (id, site_id, client_id, course_id, kind, ordinal, earliest, latest, weekdays, priority, note, state, joined_at, joined_by, ended_at, ended_by, end_reason)
select ${id} + 17 * ${span} + v, site_id, client_id, course_id, kind, ordinal, least(created_at::date + 1, day), day, '{}', case when v % 6 = 0 then 'FIRST' else 'USUAL' end, '',
       state, created_at, 'hannah.price', case when state <> 'WAITING' then timestamptz '${now}' - interval '1 day' end, case when state <> 'WAITING' then 'hannah.price' end,
       case when state <> 'WAITING' then 'Found another time.' end
  from gen_stands, lateral (select case when pg_temp.chance(v, 180) < 0.7 then 'WAITING' when v % 2 = 0 then 'WITHDRAWN' else 'TAKEN' end as state) one
 where day > date '${today}' and status = 'BOOKED' and created_at < timestamptz '${now}' - interval '30 hours' and pg_temp.chance(v, 181) < 0.03
;
insert into gen_act
select id * 8, joined_at, 'hannah.price', 'WAITLIST_JOINED', 'waitlist_entry', id, client_id, case kind when 'TOUCH_UP' then 'TOUCH_UP_' || ordinal else kind || '_' || ordinal end, '', true
  from waitlist_entry where id >= ${id}
union all
select id * 8 + 1, ended_at, 'hannah.price', 'WAITLIST_' || state, 'waitlist_entry', id, client_id, case kind when 'TOUCH_UP' then 'TOUCH_UP_' || ordinal else kind || '_' || ordinal end, end_reason, true
  from waitlist_entry where id >= ${id} and ended_at is not null
