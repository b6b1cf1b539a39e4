-- day, site, person, protocol, result, done, norm, toFirst, firstToEnd, endToResult
with facts as (
  select k.*, (select count(*) from session s where s.course_id = k.id and s.kind = 'SESSION' and s.superseded_at is null) as done,
         (select min(s.performed_on) from session s where s.course_id = k.id and s.kind = 'SESSION' and s.superseded_at is null) as first_on,
         (select max(s.performed_on) from session s where s.course_id = k.id and s.kind = 'SESSION' and s.superseded_at is null) as last_on,
         (select s.id from session s where s.course_id = k.id and s.kind = 'SESSION' and s.superseded_at is null order by s.ordinal limit 1) as first_id,
         (select c.changed_on from course_state_change c where c.course_id = k.id and c.to_state = 'ABANDONED' order by c.changed_at desc limit 1) as given_up,
         (select max(changed_at) from course_state_change c where c.course_id = k.id and c.to_state = 'REOPENED' and c.from_state <> 'PAUSED') as reopened
    from treatment_course k),
told as (
  select f.*, case when f.state in ('OPEN', 'REOPENED') then
                case when f.done = 2 and 'THIRD_UNDECIDED' in (select tag from course_tag t where t.course_id = f.id and t.removed_on is null)
                      and (select count(*) from review r where r.course_id = f.id and r.superseded_at is null and r.held_on >= f.last_on
                             and (r.decision = 'NEEDED' or r.decision = 'NOT_NEEDED' and r.recorded_at >= coalesce(f.reopened, '-infinity'))) = 0
                     then 'WAITING' else 'UNDER_WAY' end
              else f.state end as result from facts f),
dated as (select t.*, case t.result when 'COMPLETED' then t.course_end when 'ABANDONED' then coalesce(t.given_up, t.last_on, t.opened_on) when 'WAITING' then t.last_on else t.opened_on end as day from told t),
ruled as (select d.*, (select v.id from protocol_version v where v.protocol_id = d.protocol_id and v.state <> 'DRAFT' and (v.ends_on is null or v.ends_on >= d.day)
     and v.effective_on = (select max(w.effective_on) from protocol_version w where w.protocol_id = d.protocol_id and w.state <> 'DRAFT' and w.effective_on <= d.day)) as in_force from dated d)
select r.day, (select b.site_id from booking b, session s where s.id = r.first_id and b.id = s.booking_id), (select person_id from session where id = r.first_id),
       (select id from protocol_version where protocol_id = r.protocol_id and number = 1), r.result, r.done,
       (select case when v.sessions_minimum > r.done then 'BELOW' when v.sessions_maximum < r.done then 'ABOVE' when v.sessions_minimum is null and v.sessions_maximum is null then 'NOT_STATED' else 'WITHIN' end
          from protocol_version v where v.id = r.in_force),
       r.first_on - (select c.held_on from consultation c where c.client_id = r.client_id and c.superseded_at is null and c.suitability not in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED') and c.held_on <= r.first_on
                      order by c.held_on desc limit 1),
       r.last_on - r.first_on, case r.in_force when -102 then cast(r.last_on + interval '1 month' as date) - r.last_on when -101 then 21 end
  from ruled r
