-- day, site, person, protocol, state, ordinal, distance, minutes, areas
select greatest({today}, case i.state when 'BOOKED' then i.booked_on else coalesce(i.own_due_on, i.due_on) end), i.site_id, i.person_id, (select v.id from protocol_version v, treatment_course k where k.id = i.course_id and v.protocol_id = k.protocol_id and v.number = 1),
       i.state, i.ordinal, i.due_on - i.since_on, (select extract(epoch from b.ends_at - b.starts_at) / 60 - b.preparation_minutes - b.clean_up_minutes from booking b where b.id = i.booking_id),
       (select string_agg(cast(area_id as text), ' ') from course_area a where a.course_id = i.course_id)
  from recall_item i where i.kind = 'TOUCH_UP' and i.state not in ('LAPSED', 'DONE', 'DECLINED', 'CEASED')
