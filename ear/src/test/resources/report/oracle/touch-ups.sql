-- day, site, person, protocol, state, contact, turn
select coalesce(i.own_due_on, i.due_on, i.done_on), i.site_id, i.person_id, (select v.id from protocol_version v, treatment_course k where k.id = i.course_id and v.protocol_id = k.protocol_id and v.number = 1), i.state,
       case when exists (select 1 from recall_attempt a where a.item_id = i.id) then 'YES' when exists (select 1 from do_not_contact d where d.client_id = i.client_id and d.ended_by is null) then 'OPTED_OUT' else 'NOT_YET' end,
       case when i.ordinal > 1 then 'AGAIN' else 'FIRST' end
  from recall_item i where i.kind = 'TOUCH_UP' and i.state in ('LATER', 'UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED', 'DONE', 'DECLINED')
