-- The trail as the product writes it: the history of each booking, an entry an act, a revision a transaction with every row it made.
create temporary table gen_change (booking_id bigint, stage integer, was text, becomes text, at timestamptz, actor text, reason text, client_id bigint, step text, key bigint) on commit drop
;
insert into gen_change
select id, stage, was, becomes, at, who, reason, client_id, kind || '_' || ordinal, id * 8 + stage
  from gen_stands, lateral (values
     (1, null, case when status in ('HELD', 'TENTATIVE') then status else 'BOOKED' end, created_at, 'hannah.price', case when status = 'HELD' then 'She flies out before the earliest day.' else '' end, true),
     (2, 'BOOKED', 'ARRIVED', starts_at - interval '4 minutes', 'hannah.price', '', status in ('ARRIVED', 'IN_PROGRESS') or status = 'DONE' and recent),
     (3, 'ARRIVED', 'IN_PROGRESS', starts_at + interval '16 minutes', replace(lower(person), ' ', '.'), '', status = 'IN_PROGRESS' or status = 'DONE' and recent),
     (4, case when recent then 'IN_PROGRESS' else 'BOOKED' end, 'DONE', done_at, replace(lower(person), ' ', '.'), '', status = 'DONE')) t(stage, was, becomes, at, who, reason, so)
 where so
union all
select id, stage, was, becomes, at, 'hannah.price', why, client_id, kind || '_' || ordinal, case when stage = 4 and status = 'MOVED' then next_id * 8 + 1 else id * 8 + stage end
  from gen_lost, lateral (values (1, null, 'BOOKED', created_at, ''), (4, 'BOOKED', status, closed_at, 'Asked for')) t(stage, was, becomes, at, why)
union all
select id, stage, was, becomes, at, who, '', client_id, kind, id * 8 + stage
  from gen_short, lateral (values (1, null, 'BOOKED', created_at, 'hannah.price', true), (4, 'BOOKED', 'DONE', done_at, 'marta.nowak', status = 'DONE')) t(stage, was, becomes, at, who, so)
 where so
;
analyze gen_change
;
insert into booking_status_change (id, booking_id, from_status, to_status, changed_at, changed_by, reason)
select ${id} + 18 * ${span} + row_number() over (order by booking_id, stage), booking_id, was, becomes, at, actor, reason from gen_change
;
insert into gen_act
select key, at, actor, case when stage = 1 then case becomes when 'HELD' then 'BOOKING_PARKED' when 'TENTATIVE' then 'BOOKING_TENTATIVE' else 'BOOKING_MADE' end
         when becomes in ('ARRIVED', 'DONE') then 'VISIT_' || becomes when becomes = 'IN_PROGRESS' then 'VISIT_STARTED' else 'BOOKING_' || becomes end,
       'booking', booking_id, client_id, step, reason, true
  from gen_change
union all
select booking_id * 8 + 4, done_at, who, 'SESSION_RECORDED', 'session', case when corrected then id + 15 * ${span} else id end, client_id, '', '', true from gen_session
union all
select id * 8 + 1, done_at + interval '1 day', who, 'SESSION_CORRECTED', 'session', id, client_id, '', 'Result mistyped.', true from gen_session where corrected
;
analyze gen_act
;
create temporary table gen_rev on commit drop as
select key, at, actor, reason, ${rev} + row_number() over (order by at, key) as rev
  from (select key, min(at) as at, min(actor) as actor, max(reason) as reason from gen_act where revised group by key) t
;
create unique index on gen_rev (key)
;
analyze gen_rev
;
insert into revision (id, made_at, actor, reason, request_id) select rev, at, actor, reason, 'large-' || rev - ${rev} from gen_rev order by rev
;
insert into audit_entry (id, made_at, actor, action, subject_type, subject_id, client_id, detail, reason, request_id)
select ${id} + 23 * ${span} + row_number() over (order by a.at, a.key, a.action), a.at, a.actor, a.action, a.subject_type, a.subject_id::text, a.client_id, a.detail, a.reason,
       'large-' || coalesce(r.rev - ${rev}, 0)
  from gen_act a left join gen_rev r on a.revised and r.key = a.key
;
-- So that what is joined to them is known.
analyze client, booking, session, consent, consultation, treatment_course
;
-- Rows of facts that were written once.
insert into client_aud (id, number, given_name, family_name, date_of_birth, street, postcode, city, country, language, phone, email, preferred_channel, contact_note, guardian_name,
       guardian_phone, hair_loss_cause, hair_loss_grade, fitzpatrick, hair_colour, wanted_style, scalp_note, registered_on, rev, revtype)
select c.id, number, given_name, family_name, date_of_birth, street, postcode, city, country, language, phone, email, preferred_channel, contact_note, guardian_name,
       guardian_phone, hair_loss_cause, hair_loss_grade, fitzpatrick, hair_colour, wanted_style, scalp_note, registered_on, rev, 0
  from client c join gen_rev r on r.key = c.id * 8 where c.id >= ${id}
;
insert into client_alert_aud (id, client_id, kind, text, since, until, source, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, kind, text, since, until, source, recorded_at, recorded_by, rev, 0 from client_alert a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into observation_aud (id, client_id, code, happened_on, note, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, code, happened_on, note, recorded_at, recorded_by, rev, 0 from observation a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into consultation_aud (id, client_id, held_on, person_id, condition, goals, explained, expected_sessions_minimum, expected_sessions_maximum, protocol_id, suitability,
       suitability_reason, doctor_id, patch_test, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, held_on, person_id, condition, goals, explained, expected_sessions_minimum, expected_sessions_maximum, protocol_id, suitability,
       suitability_reason, doctor_id, patch_test, recorded_at, recorded_by, rev, 0 from consultation a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into consent_aud (id, client_id, purpose, text_version, signed_on, signed_by, witness, withdrawn_on, withdrawn_at, withdrawn_by, withdrawn_reason, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, purpose, text_version, signed_on, signed_by, witness, case n when 1 then withdrawn_on end, case n when 1 then withdrawn_at end, case n when 1 then withdrawn_by end,
       case n when 1 then withdrawn_reason end, recorded_at, recorded_by, rev, n
  from consent a, generate_series(0, 1) n, gen_rev r where a.id >= ${id} and r.key = a.id * 8 + n
;
insert into patch_test_aud (id, client_id, applied_on, body_site, pigment_lot_id, person_id, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, applied_on, body_site, pigment_lot_id, person_id, recorded_at, recorded_by, rev, 0 from patch_test a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into patch_test_reading_aud (id, patch_test_id, read_on, result, grade, note, person_id, verdict, outcome, rule_codes, gates_version_id, against_rules_reason, recorded_at, recorded_by, rev, revtype)
select a.id, patch_test_id, read_on, result, grade, note, person_id, verdict, outcome, rule_codes, gates_version_id, against_rules_reason, recorded_at, recorded_by, rev, 0
  from patch_test_reading a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into patch_test_waiver_aud (id, client_id, consultation_id, agreed_on, clients_wish, doctor_id, doctors_agreement, recorded_at, recorded_by, rev, revtype)
select a.id, client_id, consultation_id, agreed_on, clients_wish, doctor_id, doctors_agreement, recorded_at, recorded_by, rev, 0
  from patch_test_waiver a join gen_rev r on r.key = a.id * 8 where a.id >= ${id}
;
insert into review_aud (id, course_id, after_session, held_on, person_id, decision, note, recorded_at, recorded_by, rev, revtype)
select a.id, a.course_id, after_session, held_on, a.person_id, a.decision, note, recorded_at, recorded_by, rev, 0
  from review a join gen_looked l using (id) left join gen_short b on b.kind = 'REVIEW' and b.k = l.k
  join gen_rev r on r.key = case when b.id is null then a.id * 8 else b.id * 8 + 4 end
;
insert into treatment_course_aud (id, client_id, treatment_id, protocol_id, planned_sessions, state, opened_on, course_end, note, rev, revtype)
select c.id, c.client_id, treatment_id, protocol_id, planned_sessions, t.becomes, opened_on, t.course_end, note, rev, least(t.n, 1)
  from treatment_course c join gen_turn t on t.course_id = c.id join gen_rev r on r.key = c.id * 8 + t.n
;
insert into course_area_aud (course_id, area_id, rev, revtype)
select course_id, area_id, rev, 0 from course_area a join gen_rev r on r.key = a.course_id * 8 where course_id >= ${id}
;
insert into course_tag_aud (id, course_id, tag, added_on, added_at, added_by, added_reason, rev, revtype)
select a.id, a.course_id, a.tag, added_on, added_at, added_by, added_reason, rev, 0 from course_tag a join gen_rev r on r.key = a.course_id * 8 where a.id >= ${id}
;
insert into waitlist_entry_aud (id, site_id, client_id, course_id, kind, ordinal, earliest, latest, weekdays, from_time, until_time, person_id, priority, note, state, joined_at, joined_by,
       ended_at, ended_by, end_reason, rev, revtype)
select a.id, site_id, client_id, course_id, kind, ordinal, earliest, latest, weekdays, from_time, until_time, person_id, priority, note, case n when 0 then 'WAITING' else state end, joined_at, joined_by,
       case n when 1 then ended_at end, case n when 1 then ended_by end, case n when 1 then end_reason end, rev, n
  from waitlist_entry a, generate_series(0, 1) n, gen_rev r where a.id >= ${id} and r.key = a.id * 8 + n
;
-- Each booking as it was after each change.
insert into booking_aud (id, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes, status, held_until, note,
       verdict, outcome, policy_version_id, gates_version_id, judged_at, requested_by, request_reason, override_by, override_at, override_reason, override_codes,
       arrived_at, started_at, finished_at, start_verdict, start_outcome, start_override_by, start_override_at, start_override_reason, start_override_codes,
       moved_to_id, closed_at, closed_by, close_reason, created_at, created_by, rev, revtype)
select b.id, request_key, site_id, b.client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes, clean_up_minutes, g.becomes, held_until, note,
       verdict, outcome, policy_version_id, gates_version_id, judged_at, requested_by, request_reason, override_by, override_at, override_reason, override_codes,
       case when stage >= 2 then arrived_at end, case when stage >= 3 then started_at end, case when stage >= 4 then finished_at end,
       case when stage >= 3 then start_verdict end, case when stage >= 3 then start_outcome end, case when stage >= 3 then start_override_by end, case when stage >= 3 then start_override_at end,
       case when stage >= 3 then start_override_reason end, case when stage >= 3 then start_override_codes end,
       case when stage >= 4 then moved_to_id end, case when stage >= 4 then closed_at end, case when stage >= 4 then closed_by end, case when stage >= 4 then close_reason end,
       created_at, created_by, rev, case stage when 1 then 0 else 1 end
  from gen_change g join booking b on b.id = g.booking_id join gen_rev r on r.key = g.key
;
insert into booking_todo_aud (id, booking_id, kind, planned_on, rev, revtype)
select t.id, booking_id, kind, planned_on, rev, 0 from booking_todo t join gen_rev r on r.key = t.booking_id * 8 + 1 where t.id >= ${id}
;
-- A corrected session stands in two revisions: as it was recorded, and with what corrects it.
create temporary table gen_noted on commit drop as
select id, rev, 0 as revtype from gen_session s join gen_rev r on r.key = s.booking_id * 8 + 4 where not corrected
union all select id + 15 * ${span}, rev, 0 from gen_session s join gen_rev r on r.key = s.booking_id * 8 + 4 where corrected
union all select id + 15 * ${span}, rev, 1 from gen_session s join gen_rev r on r.key = s.id * 8 + 1 where corrected
union all select id, rev, 0 from gen_session s join gen_rev r on r.key = s.id * 8 + 1 where corrected
;
analyze gen_noted
;
insert into session_aud (id, course_id, kind, ordinal, booking_id, performed_on, started_at, ended_at, person_id, needle, depth_mm, density, observations, result_percent, next_step_wanted, extra_cause,
       agreed_by, verdict, outcome, policy_version_id, gates_version_id, against_policy_reason, recorded_at, recorded_by, corrects_id, superseded_at, superseded_by, superseded_reason, rev, revtype)
select id, course_id, kind, ordinal, booking_id, performed_on, started_at, ended_at, person_id, needle, depth_mm, density, observations, result_percent, next_step_wanted, extra_cause,
       agreed_by, verdict, outcome, policy_version_id, gates_version_id, against_policy_reason, recorded_at, recorded_by, corrects_id,
       case revtype when 1 then superseded_at end, case revtype when 1 then superseded_by end, case revtype when 1 then superseded_reason end, rev, revtype
  from session join gen_noted using (id)
;
insert into session_area_aud (session_id, area_id, rev, revtype)
select session_id, area_id, rev, 0 from session_area a join gen_noted n on n.id = a.session_id and n.revtype = 0
;
insert into session_lot_aud (session_id, pigment_lot_id, rev, revtype)
select session_id, pigment_lot_id, rev, 0 from session_lot a join gen_noted n on n.id = a.session_id and n.revtype = 0
;
-- What the product numbers from here on comes after all this.
select setval('entity_seq', ${id} + 23 * ${span} + (select count(*) from gen_act) + 50),
       setval('revision_seq', ${rev} + (select count(*) from gen_rev) + 50),
       setval('client_number_seq', ${number} + ${clients})
