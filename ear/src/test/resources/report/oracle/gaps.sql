-- day, site, person, protocol, version, step, rule, since, withheld, amin, min, from, to, max, review, extra
select s.performed_on, (select site_id from booking where id = s.booking_id), s.person_id, (select id from protocol_version where protocol_id = k.protocol_id and number = 1), s.policy_version_id,
       case when s.kind = 'TOUCH_UP' then 'TOUCH_UP' when s.ordinal = 2 then 'SESSION_2' when s.ordinal = 3 then 'SESSION_3' else 'SESSION_MORE' end, t.id, p.day, s.gap_grace_withheld,
       t.absolute_minimum, t.minimum, t.recommended_from, t.recommended_to, t.maximum,
       case s.kind when 'SESSION' then coalesce((select decision from review r where r.course_id = k.id and r.after_session = s.ordinal and r.superseded_at is null order by held_on desc, id desc limit 1), 'NOT_HELD') end,
       (select count(*) > 0 from session x where x.course_id = k.id and x.ordinal > s.ordinal and s.kind = 'SESSION' and x.kind = 'SESSION' and x.extra_cause > '' and x.superseded_at is null)
  from session s join treatment_course k on k.id = s.course_id
  join lateral (select p.performed_on as day from session p where p.course_id = s.course_id and p.superseded_at is null and p.id <> s.id
                   and case s.kind when 'SESSION' then p.kind = 'SESSION' and p.ordinal + 1 = s.ordinal else p.performed_on <= s.performed_on and not (p.kind = 'TOUCH_UP' and p.ordinal > s.ordinal) end
                 order by p.performed_on desc limit 1) p on true
  left join timing_rule t on t.version_id = s.policy_version_id and t.code =
       (select f.value ->> 'code' from jsonb_array_elements(s.judgement -> 'findings') with ordinality f
         where f.value -> 'anchors' ->> 0 ~ '^(SESSION_|COURSE_END|TOUCH_UP)' and f.value ->> 'code' in (select code from timing_rule where version_id = s.policy_version_id)
         order by case f.value ->> 'verdict' when 'TOO_SOON' then 1 when 'LAPSED' then 2 when 'GRACE' then 3 when 'EARLY' then 4 when 'LATE' then 5 else 6 end,
                  (select position from timing_rule where version_id = s.policy_version_id and code = f.value ->> 'code') limit 1)
 where s.superseded_at is null
