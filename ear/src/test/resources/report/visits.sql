insert into site (id, name, zone) values (9000007001, 'Report London', 'Europe/London'), (9000007002, 'Report Dubai', 'Asia/Dubai');
insert into person (id, name, profession) values (-7001, 'Report Ann', 'TECHNICIAN'), (-7002, 'Report Bo', 'TECHNICIAN'),
  (-7003, 'Report Cy', 'TECHNICIAN');
insert into room (id, site_id, name) values (-7001, 9000007001, 'Report one'), (-7002, 9000007002, 'Report two'), (-7003, 9000007001, 'Report three'),
  (-7004, 9000007002, 'Report four');
insert into client (id, number, given_name, family_name, date_of_birth, phone, preferred_channel, search_text, registered_on)
  values (-7001, -7001, '=1+1', 'Report', '1960-01-01', '1', 'PHONE', 'x', '1990-01-01'),
    (-7002, -7002, 'Bea', 'Report', '1960-01-01', '1', 'PHONE', 'x', '1990-01-01');
insert into treatment (id, name) values (-7001, 'Report treatment');
insert into treatment_course (id, client_id, treatment_id, protocol_id, planned_sessions, state, opened_on)
  select -7000 - n, -7001, -7001, (select min(id) from protocol), 3, 'OPEN', '1990-02-01' from generate_series(1, 240) n;
insert into booking (id, request_key, site_id, client_id, course_id, kind, ordinal, person_id, room_id, on_day, starts_at, ends_at,
    preparation_minutes, clean_up_minutes, status, held_until, requested_by, request_reason, verdict, outcome, judged_at, judgement,
    gates_version_id, started_at, moved_to_id, closed_at, closed_by, close_reason, created_at, created_by)
  select -7000 - n, gen_random_uuid(), 9000007001 + n % 2, -7001,
    case when v.kind <> 'CONSULTATION' then -7000 - n end, v.kind,
    case v.kind when 'SESSION' then 1 + n / 40 when 'TOUCH_UP' then 1 end,
    -7001 - n % 2, -7001 - n % 2, v.day, v.starts, v.starts + make_interval(hours => 1 + n % 7, mins => 25), 15, 10, v.status,
    case when v.status = 'HELD' or n % 20 = 6 then v.starts - interval '5 days' end,
    case when v.status = 'HELD' then 'anna' end, case when v.status = 'HELD' then 'r' end,
    'RECOMMENDED', 'PERMITTED', v.starts - interval '9 days', '{}', (select min(id) from protocol_version),
    case when v.status = 'IN_PROGRESS' then v.starts end, case when v.status = 'MOVED' then -7005 end,
    v.closed, case when v.closed is not null then 'anna' end, case when v.closed is not null then 'r' end,
    v.starts - interval '10 days', 'anna'
  from (select n, s.status, k.kind, d.day, s.starts,
          case when s.status in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED')
               then s.starts + case when n % 3 = 0 then interval '1 hour' else interval '-2 days' end end as closed
     from generate_series(1, 210) n
     cross join lateral (select case when n > 190 then current_date + n else date '1991-01-01' + 3 * n end as day) d
     cross join lateral (select (array['HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'LATE_CANCELLED',
         'NO_SHOW', 'MOVED'])[1 + n % 10] as status, (d.day + time '09:00') at time zone
         case n % 2 when 0 then 'Europe/London' else 'Asia/Dubai' end as starts) s
     cross join lateral (select (array['CONSULTATION', 'SESSION', 'TOUCH_UP', 'REVIEW'])[1 + n / 10 % 4] as kind) k) v;
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes,
    clean_up_minutes, status, created_at, created_by)
  select id - 1000, gen_random_uuid(), site_id, client_id, 'CONSULTATION', person_id, room_id - 2, on_day, starts_at, starts_at + interval '40 minutes',
    0, 0, 'DONE', closed_at, 'anna'
  from booking where id between -7210 and -7001 and mod(-id, 3) = 0 and status in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED');
update booking set moved_to_id = id - 1000 where id between -7100 and -7001 and mod(-id, 3) = 0 and status = 'MOVED';
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes,
    clean_up_minutes, status, held_until, requested_by, request_reason, created_at, created_by)
  select id - 1000 * way, gen_random_uuid(), site_id, case way when 2 then -7001 else -7002 end, 'CONSULTATION',
    case way when 2 then -7003 else person_id end, case way when 2 then room_id - 2 else room_id end, on_day, starts_at,
    starts_at + interval '40 minutes', 0, 0, case way when 2 then 'DONE' else 'HELD' end, case way when 3 then starts_at end,
    case way when 3 then 'anna' end, case way when 3 then 'r' end, closed_at, 'anna'
  from booking cross join generate_series(2, 3) way
  where id between -7210 and -7001 and mod(-id, 3) = 2 and status in ('CANCELLED', 'LATE_CANCELLED', 'MOVED');
insert into booking_status_change (id, booking_id, to_status, changed_at, changed_by)
  select id, id, 'BOOKED', created_at, 'anna' from booking where id between -7210 and -7001 and (-id - 7000) % 40 = 6;
insert into session (id, course_id, kind, ordinal, booking_id, performed_on, started_at, ended_at, person_id, recorded_at, recorded_by)
  select b.id, b.course_id, b.kind, b.ordinal, b.id, b.on_day, b.starts_at, b.starts_at + (100 + (-b.id) % 300) * interval '1 minute',
    -7003, b.ends_at + interval '1 day', 'anna'
  from booking b where b.id between -7190 and -7001 and b.status = 'DONE' and b.kind in ('SESSION', 'TOUCH_UP') and b.id % 20 <> -5;
insert into session (id, course_id, kind, ordinal, performed_on, person_id, recorded_at, recorded_by)
  select -7210 - n, -7210 - n, 'SESSION', n, date '1991-02-01' + 11 * n, -7002, '1992-12-31 12:00Z', 'anna' from generate_series(1, 6) n
