select i.id, i.booked_on, i.booking_id, i.client_id, i.assigned_to, i.attempts, i.last_attempt_id, i.next_at, i.next_on,
       i.snooze_reason, i.snoozed_until, i.course_id, i.declined_at, i.declined_by, i.declined_on, i.declined_reason,
       i.done_on, i.due_by_default, i.due_on, i.last_by_default, i.overdue_after, i.latest_on, i.kind, i.ordinal,
       i.own_due_at, i.own_due_by, i.own_due_on, i.own_due_reason, i.person_id, i.since_on, i.site_id, i.state, i.turns_on,
       i.version, c.id, c.number, c.given_name, c.family_name, c.date_of_birth, c.phone, c.email,
       a.id, a.channel, a.item_id, a.made_at, a.made_by, a.next_at, a.next_on, a.note, a.outcome, coalesce(d.reason, '')
  from recall_item i
  join client c on c.id = i.client_id
  left join recall_attempt a on a.id = i.last_attempt_id
  left join do_not_contact d on d.client_id = i.client_id and d.ended_at is null
 where i.kind = 'TOUCH_UP' and i.site_id = ${site} and i.state in ('OVERDUE')
   and (i.snoozed_until is null or i.snoozed_until <= current_date)
 order by i.due_on, i.id
 fetch first 51 rows only
