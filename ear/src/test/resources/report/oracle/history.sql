-- turn, fell, came, late
with step as (select c.id, 0 as done, c.course_end as day from treatment_course c where c.state = 'COMPLETED'
              union all select s.course_id, s.ordinal, s.performed_on from session s where s.course_id in (select id from treatment_course where state = 'COMPLETED') and s.kind = 'TOUCH_UP' and s.superseded_at is null),
seen as (select step.*, (select max(s.performed_on) from session s where s.course_id = step.id and s.kind = 'TOUCH_UP' and s.superseded_at is null and s.ordinal = done + 1 and s.performed_on >= day) as came,
                (select overdue_after from recall_item i where i.course_id = step.id and i.kind = 'TOUCH_UP' and i.ordinal = done + 1) as overdue from step)
select case done when 0 then 1 else 2 end, count(*), count(came), sum(case when came > overdue then 1 else 0 end) from seen where day >= {today} - interval '5 years' and day <= {today} - interval '2 years' group by 1
