-- A busy clinic: 20 technicians and 20 rooms, and in the next 60 days 5,000 bookings, the nearer weeks fuller than the later ones: the first twenty
-- free times of four hours lie within some two weeks.
-- Everything is counted from today. A line of its own ends a statement.
update person set active = false where id < 800000000
;
update room set active = false where id < 800000000
;
insert into person (id, name, profession) select 800000000 + n, 'Diary ' || n, 'TECHNICIAN' from generate_series(1, 20) n
;
insert into person_skill (person_id, kind)
select 800000000 + n, kind from generate_series(1, 20) n, unnest(array['CONSULTATION', 'SESSION', 'TOUCH_UP']) kind
;
insert into working_hours (id, person_id, site_id, weekday, starts, ends)
select 800000000 + 10 * n + d, 800000000 + n, (select id from site),
       (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[d], '09:00', '18:00'
  from generate_series(1, 20) n, generate_series(1, 7) d
;
insert into room (id, site_id, name) select 800000000 + n, (select id from site), 'Diary ' || n from generate_series(1, 20) n
;
insert into client (id, given_name, family_name, date_of_birth, phone, preferred_channel, search_text, registered_on)
select 800000000 + n, 'Diary', 'Client ' || n, '1980-01-01', '1', 'PHONE', 'diary client ' || n, current_date - 2000
  from generate_series(0, 4999) n
;
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, created_at, created_by)
select 800000000 + d * 100 + n * 5 + part, gen_random_uuid(), (select id from site),
       800000000 + (d % 50) * 100 + (n - 1) * 5 + part, 'CONSULTATION', 800000000 + n, 800000000 + 1 + (n + d) % 20, current_date + d,
       (current_date + d + time '09:00' + part * interval '105 minutes') at time zone 'Europe/London',
       (current_date + d + time '09:00' + part * interval '105 minutes' + interval '90 minutes') at time zone 'Europe/London',
       0, 15, 'BOOKED', now(), 'bench'
  from generate_series(0, 59) d, generate_series(1, 20) n, generate_series(0, 4) part
 where part < 2 or abs(hashint4((d * 100 + n)::integer) % 120) >= d
 order by d, n, part limit 5000
