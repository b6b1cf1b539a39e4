insert into site (id, name, zone) values (9000007101, 'Usage London', 'Europe/London');
insert into opening_hours (id, site_id, weekday, opens, closes) values
  (-7101, 9000007101, 'MONDAY', '09:00', '18:00'), (-7102, 9000007101, 'TUESDAY', '09:00', '12:00'), (-7103, 9000007101, 'TUESDAY', '13:00', '18:00'),
  (-7104, 9000007101, 'WEDNESDAY', '09:00', '18:00'), (-7105, 9000007101, 'THURSDAY', '09:00', '18:00'), (-7106, 9000007101, 'SUNDAY', '00:30', '05:00');
insert into opening_day (id, site_id, day, minutes) values (-7101, 9000007101, date '2019-03-28', '{}');
insert into person (id, name, profession) values (-7101, 'Usage Ann', 'TECHNICIAN'), (-7102, 'Usage Bo', 'TECHNICIAN');
insert into working_hours (id, person_id, site_id, weekday, starts, ends) values
  (-7101, -7101, 9000007101, 'MONDAY', '08:00', '16:00'), (-7102, -7101, 9000007101, 'TUESDAY', '10:00', '20:00'),
  (-7103, -7101, 9000007101, 'WEDNESDAY', '09:00', '18:00'), (-7104, -7101, 9000007101, 'THURSDAY', '09:00', '18:00'),
  (-7105, -7102, 9000007101, 'SUNDAY', '00:00', '05:00');
insert into working_day (id, person_id, site_id, day, minutes) values (-7101, -7101, 9000007101, date '2019-03-26', '{600,660,840,1020}');
insert into leave (id, person_id, kind, starts, ends) values (-7101, -7101, 'HOLIDAY', timestamp '2019-03-27 12:00', timestamp '2019-03-27 23:00');
insert into room (id, site_id, name) values (-7101, 9000007101, 'Usage room');
insert into room_closure (id, room_id, starts, ends, reason) values (-7101, -7101, timestamp '2019-03-25 09:00', timestamp '2019-03-25 10:30', 'r');
insert into client (id, number, given_name, family_name, date_of_birth, phone, preferred_channel, search_text, registered_on)
  values (-7101, -7101, 'Usage', 'Report', '1980-01-01', '1', 'PHONE', 'x', '2018-01-01');
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at, preparation_minutes,
    clean_up_minutes, status, closed_at, closed_by, close_reason, created_at, created_by)
  select -7100 - n, gen_random_uuid(), 9000007101, -7101, 'CONSULTATION', -7101, -7101, date '2019-03-25',
    timestamptz '2019-03-25 10:00Z' + n * interval '1 hour', timestamptz '2019-03-25 10:45Z' + n * interval '1 hour', 5, 10, status,
    case when n > 2 then timestamptz '2019-03-20 10:00Z' end, case when n > 2 then 'anna' end, case when n > 2 then 'r' end,
    '2019-03-01 12:00Z', 'anna'
  from unnest(array['DONE', 'BOOKED', 'CANCELLED', 'NO_SHOW']) with ordinality as each (status, n)
