-- day, site, person, protocol, cause, pigment, skin
select s.performed_on, (select site_id from booking where id = s.booking_id), w.person_id, (select v.id from protocol_version v where v.protocol_id = k.protocol_id and v.number = 1),
       case when s.extra_cause > '' then s.extra_cause else 'USUAL' end, (select min(l.pigment_id) from session_lot o, pigment_lot l where l.id = o.pigment_lot_id and o.session_id = w.id), c.fitzpatrick
  from session s, treatment_course k, client c, session w
 where k.id = s.course_id and c.id = k.client_id and s.kind = 'SESSION' and s.superseded_at is null
   and w.id = case when s.extra_cause is null then s.id
                   else (select x.id from session x where x.course_id = s.course_id and x.kind = 'SESSION' and x.superseded_at is null and x.extra_cause is null
                            and x.ordinal = (select max(y.ordinal) from session y where y.course_id = s.course_id and y.kind = 'SESSION' and y.superseded_at is null and y.extra_cause is null and y.ordinal < s.ordinal)) end
