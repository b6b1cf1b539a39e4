-- day, site, person, protocol, stage, step, verdict, client, username, who
select said.*, (select id from app_user u where u.username = said.username) from (
  select b.on_day, b.site_id, b.person_id, (select v.id from protocol_version v, treatment_course k where k.id = b.course_id and v.protocol_id = k.protocol_id and v.number = 1),
         u.stage, case when b.kind = 'SESSION' then case when b.ordinal > 3 then 'SESSION_MORE' else 'SESSION_' || b.ordinal end else b.kind end,
         case u.stage when 'BOOKED' then b.verdict else b.start_verdict end, b.client_id, u.username
    from booking b cross join lateral (values ('BOOKED', b.override_by), ('STARTED', b.start_override_by)) u (stage, username) where u.username is not null
  union all
  select s.performed_on, (select site_id from booking where id = s.booking_id), s.person_id, (select v.id from protocol_version v, treatment_course k where k.id = s.course_id and v.protocol_id = k.protocol_id and v.number = 1),
         'RECORDED', case when s.kind = 'SESSION' then case when s.ordinal > 3 then 'SESSION_MORE' else 'SESSION_' || s.ordinal end else s.kind end, s.verdict,
         (select client_id from treatment_course where id = s.course_id), s.recorded_by
    from session s where s.superseded_at is null and s.outcome in ('NEEDS_OVERRIDE', 'REFUSED')) said (day, site, person, protocol, stage, step, verdict, client, username)
