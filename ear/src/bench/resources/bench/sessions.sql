select s.day as place, s.id, s.client_id, s.day, s.time, s.client, s.step, s.person_name, s.room, s.site_name, s.result, s.hours from (select s.*, cast(date_trunc('YEAR', s.day) as date) as unit from (select b.id, b.on_day as day, b.client_id,
       b.site_id as site, i.name as site_name,
       coalesce(f.person_id, b.person_id) as person, p.name as person_name,
       case when b.kind <> 'SESSION' then b.kind
            when b.ordinal <= 3 then 'SESSION_' || b.ordinal
            else 'SESSION_MORE' end as step,
       b.kind = 'SESSION' as treats,
       c.given_name || ' ' || c.family_name as client, r.name as room,
       to_char((b.starts_at + make_interval(mins => b.preparation_minutes))
         at time zone i.zone, 'HH24:MI') as time,
       case when b.status in ('TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')
            then case when b.ends_at < now() then 'UNRESOLVED' else 'AHEAD' end
            else b.status end as result,
       cast(extract(epoch from coalesce(f.ended_at - f.started_at,
         b.ends_at - b.starts_at
           - make_interval(mins => b.preparation_minutes + b.clean_up_minutes)))
         as double precision) / 3600 as hours,
       b.status in ('CANCELLED', 'LATE_CANCELLED', 'MOVED')
         and b.closed_at < b.starts_at as freed,
       exists (select from booking n
                where n.person_id = b.person_id and n.period && b.period
                  and n.status in
                    ('TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
                  and n.id <> b.id and n.id is distinct from b.moved_to_id) as refilled
  from booking b
  left join session f on f.booking_id = b.id and f.superseded_at is null
  left join person p on p.id = coalesce(f.person_id, b.person_id)
  left join site i on i.id = b.site_id
  left join room r on r.id = b.room_id
  left join client c on c.id = b.client_id
 where b.status <> 'HELD'
   and (b.status not in ('CANCELLED', 'MOVED') or b.held_until is null
        or exists (select from booking_status_change h
                    where h.booking_id = b.id and h.to_status = 'BOOKED'))
union all
select -f.id, f.performed_on, k.client_id, null, null, f.person_id, p.name,
       case when f.kind <> 'SESSION' then f.kind
            when f.ordinal <= 3 then 'SESSION_' || f.ordinal
            else 'SESSION_MORE' end,
       f.kind = 'SESSION',
       c.given_name || ' ' || c.family_name, null, '', 'DONE',
       cast(extract(epoch from f.ended_at - f.started_at) as double precision) / 3600,
       false, false
  from session f
  join treatment_course k on k.id = f.course_id
  left join person p on p.id = f.person_id
  left join client c on c.id = k.client_id
 where f.booking_id is null and f.superseded_at is null) s) s where (s.day between date '1990-01-01' and date '2039-12-31') and (true) order by s.day, s.id
