-- Ten times as much, in the 600 days before today.
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, created_at, created_by)
select 810000000 + d * 100 + n * 5 + part, gen_random_uuid(), (select id from site),
       800000000 + (d % 50) * 100 + (n - 1) * 5 + part, 'CONSULTATION', 800000000 + n, 800000000 + 1 + (n + d) % 20, current_date - d,
       (current_date - d + time '09:00' + part * interval '105 minutes') at time zone 'Europe/London',
       (current_date - d + time '09:00' + part * interval '105 minutes' + interval '90 minutes') at time zone 'Europe/London',
       0, 15, 'DONE', now(), 'bench'
  from generate_series(1, 600) d, generate_series(1, 20) n, generate_series(0, 4) part
 where part < 2 or abs(hashint4((d * 100 + n)::integer) % 120) >= d % 60
 order by d, n, part limit 50000
