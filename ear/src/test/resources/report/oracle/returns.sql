-- day, site, person, protocol, became, after
select k.course_end, (select b.site_id from session s, booking b where b.id = s.booking_id and s.id = l.id), l.person_id, (select v.id from protocol_version v where v.protocol_id = k.protocol_id and v.number = 1),
       case when t.day is not null then 'CAME' else coalesce((select case when i.state in ('BOOKED', 'DECLINED', 'LAPSED') then i.state when i.state in ('CEASED', 'DONE') then 'NOT_CALLED' else 'OPEN' end
           from recall_item i where i.course_id = k.id and i.kind = 'TOUCH_UP' and i.ordinal = (select max(ordinal) from recall_item where course_id = k.id and kind = 'TOUCH_UP')), 'NOT_CALLED') end, t.day - k.course_end
  from treatment_course k left join session l on l.course_id = k.id and l.kind = 'SESSION' and l.superseded_at is null
       and l.ordinal = (select max(ordinal) from session where course_id = k.id and kind = 'SESSION' and superseded_at is null)
 cross join lateral (select min(s.performed_on) as day from session s where s.course_id = k.id and s.kind = 'TOUCH_UP' and s.superseded_at is null and not s.performed_on < k.course_end) t
 where k.state = 'COMPLETED'
