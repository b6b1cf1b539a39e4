select coalesce((select p.name from person p where p.id = v.who), ''), coalesce((select i.name from site i where i.id = v.place), ''), v.step,
       cast(v.day as text), v.is_now, cast(v.hours as double precision), v.freed, v.refilled
  from (
    select coalesce((select s.person_id from session s where s.booking_id = b.id and s.superseded_at is null), b.person_id) as who,
           b.site_id as place, b.on_day as day,
           case when b.kind = 'SESSION' then 'SESSION_' || case when b.ordinal > 3 then 'MORE' else cast(b.ordinal as text) end else b.kind end as step,
           case b.status when 'TENTATIVE' then 'OPEN' when 'BOOKED' then 'OPEN' when 'ARRIVED' then 'OPEN' when 'IN_PROGRESS' then 'OPEN'
             else b.status end || case when b.ends_at < now() then '' else ' AHEAD' end as is_now,
           coalesce((select extract(epoch from s.ended_at) - extract(epoch from s.started_at) from session s where s.booking_id = b.id),
             extract(epoch from b.ends_at) - extract(epoch from b.starts_at) - 60 * b.preparation_minutes - 60 * b.clean_up_minutes) / 3600 as hours,
           b.status in ('CANCELLED', 'LATE_CANCELLED', 'MOVED') and b.closed_at < b.starts_at as freed,
           0 < (select count(*) from booking o where o.id = b.id - 1000 and b.id > -7211 and o.id <> coalesce(b.moved_to_id, 0)) as refilled
      from booking b
     where b.id between -9210 and -7001 and b.status <> 'HELD'
       and not (b.status = 'CANCELLED' and b.id between -7210 and -7001 and (-b.id - 7000) % 40 = 26)
    union all
    select s.person_id, null, s.performed_on, 'SESSION_' || case when s.ordinal > 3 then 'MORE' else cast(s.ordinal as text) end, 'DONE', null, false, false
      from session s where s.booking_id is null and s.id between -7216 and -7211) v
