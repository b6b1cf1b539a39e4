-- A clinic of many years, by rows that stand in arithmetic: 100,000 clients, 120,000 courses, 20,000 open bookings.
-- Everything is counted from today. A line of its own ends a statement.

-- It queues the readings of each client, one lock a client: too many for one transaction.
alter table patch_test_reading disable trigger patch_test_reading_fits
;
insert into site (id, name, zone) select 900000000, 'Bench clinic', 'Europe/London' where not exists (select 1 from site)
;
insert into person (id, name, profession) select 900000000 + n, 'Bench ' || n, 'TECHNICIAN' from generate_series(1, 40) n
;
insert into room (id, site_id, name) select 900000000 + n, (select id from site), 'Bench ' || n from generate_series(1, 40) n
;
insert into treatment (id, name) values (900000000, 'Bench')
;
insert into pigment (id, name) values (900000000, 'Bench')
;
insert into pigment_lot (id, pigment_id, number) values (900000000, 900000000, 'B1')
;
insert into client (id, given_name, family_name, date_of_birth, phone, preferred_channel, search_text, registered_on)
select 1000000000 + n, 'Bench', 'Client ' || n, '1980-01-01', '1', 'PHONE', 'bench client ' || n, current_date - 2000
  from generate_series(0, 99999) n
;
create temporary table bench_course on commit drop as
select c, 1100000000 + c as id, 1000000000 + c % 100000 as client_id,
       (array['house', 'house', 'house', 'house', 'house', 'house', 'vinci', 'vinci', '7derma', 'general-guidance'])[c % 10 + 1] as protocol,
       case when c % 20 < 12 then 'COMPLETED' when c % 20 = 17 then 'PAUSED' when c % 20 = 18 then 'ABANDONED' else 'OPEN' end as state,
       case when c % 20 < 12 then 3 else c % 3 end as sessions,
       current_date - (case when c % 20 < 12 then 80 + (c * 7919) % 1500 else 30 + c % 60 end) as start
  from generate_series(0, 119999) c
;
insert into treatment_course (id, client_id, treatment_id, protocol_id, planned_sessions, state, opened_on, course_end)
select id, client_id, 900000000, protocol, 3, state, start - 20, case state when 'COMPLETED' then start + 42 end from bench_course
;
insert into course_tag (id, course_id, tag, added_on, added_at, added_by, added_reason)
select 1200000000 + c, id, case when c % 2 = 0 then 'THIRD_UNDECIDED' else 'SCARRING' end, start - 20, start - 20, 'bench', 'bench'
  from bench_course where c % 4 < 2
;
insert into session (id, course_id, kind, ordinal, performed_on, person_id, recorded_at, recorded_by)
select 1300000000 + c * 3 + s, id, 'SESSION', s, start + (s - 1) * (case state when 'COMPLETED' then 21 else 14 end), 900000001,
       start + s * 21, 'bench'
  from bench_course, generate_series(1, sessions) s
;
insert into review (id, course_id, after_session, held_on, person_id, decision, recorded_at, recorded_by)
select 1400000000 + c, id, 2, start + 15, 900000001, case when c % 3 = 0 then 'NEEDED' else 'UNDECIDED' end, start + 16, 'bench'
  from bench_course where sessions = 2 and c % 5 = 0
;
insert into consultation (id, client_id, held_on, person_id, condition, goals, explained, suitability, patch_test, recorded_at, recorded_by)
select 1500000000 + c, client_id, start - 25, 900000001, 'c', 'g', 'e', 'SUITABLE', 'NOT_NEEDED', start - 24, 'bench'
  from bench_course
;
insert into consent (id, client_id, purpose, text_version, signed_on, signed_by, witness, recorded_at, recorded_by)
select 1600000000 + c, client_id, 'TREATMENT', '1', start - 20, 'She', 'bench', start - 19, 'bench' from bench_course
;
insert into patch_test (id, client_id, applied_on, body_site, pigment_lot_id, person_id, recorded_at, recorded_by)
select 1700000000 + c, client_id, start - 25, 'arm', 900000000, 900000001, start - 24, 'bench' from bench_course where c % 3 = 0
;
insert into patch_test_reading (id, patch_test_id, read_on, result, person_id, verdict, outcome, gates_version_id, recorded_at, recorded_by)
select 1800000000 + c, 1700000000 + c, start - 10, 'CLEARED', 900000001, 'RECOMMENDED', 'PERMITTED',
       (select min(v.id) from protocol_version v join protocol p on p.id = v.protocol_id where p.role = 'GATES'), start - 9, 'bench'
  from bench_course where c % 3 = 0
;
insert into observation (id, client_id, code, happened_on, recorded_at, recorded_by)
select 1900000000 + c, client_id, 'SUNBURN', start - 40, start - 39, 'bench' from bench_course where c % 10 = 3
;
insert into booking (id, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, verdict, outcome, gates_version_id, judged_at, judgement, created_at, created_by)
select 2000000000 + b, gen_random_uuid(), (select id from site), client_id, id, 'SESSION', sessions + 1,
       900000001 + b / 500, 900000001 + b / 500, current_date + 1 + b % 50,
       current_date + 1 + b % 50 + make_interval(hours => 7 + b / 50 % 10), current_date + 1 + b % 50 + make_interval(hours => 8 + b / 50 % 10),
       0, 0, 'BOOKED', 'RECOMMENDED', 'PERMITTED',
       (select min(v.id) from protocol_version v join protocol p on p.id = v.protocol_id where p.role = 'GATES'), now(), '{}', now(), 'bench'
  from (select (row_number() over (order by c) - 1)::int as b, * from bench_course where state = 'OPEN' and c < 100000 limit 20000) open
;
insert into booking_todo (id, booking_id, kind, planned_on)
select 2100000000 + n, 2000000000 + n, 'CONSENT', b.on_day from generate_series(0, 19999, 4) n join booking b on b.id = 2000000000 + n
;
alter table patch_test_reading enable trigger patch_test_reading_fits
