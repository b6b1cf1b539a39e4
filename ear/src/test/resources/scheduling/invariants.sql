-- Each question ends with a semicolon, asks for what must not be, and answers with one line of words a fault.
-- Run after every storm, fault and import: no lines at all is the only good answer.

-- I1: nobody and nothing is booked twice at a time. By time, each begins when all before it are over; the other one is looked for only
-- where that is not so: comparing each with each would take the square of their number.
with live as (
  select id, person_id, period, starts_at,
         max(ends_at) over (partition by person_id order by starts_at, id rows between unbounded preceding and 1 preceding) as over_at
    from booking where status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE'))
select 'I1 person ' || b.person_id || ' is booked twice: ' || a.id || ', ' || b.id
  from live b cross join lateral (select id from live a
   where a.person_id = b.person_id and a.period && b.period and a.id <> b.id order by id limit 1) a
 where b.starts_at < b.over_at;
with live as (
  select id, room_id, period, starts_at,
         max(ends_at) over (partition by room_id order by starts_at, id rows between unbounded preceding and 1 preceding) as over_at
    from booking where status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE'))
select 'I1 room ' || b.room_id || ' is booked twice: ' || a.id || ', ' || b.id
  from live b cross join lateral (select id from live a
   where a.room_id = b.room_id and a.period && b.period and a.id <> b.id order by id limit 1) a
 where b.starts_at < b.over_at;
with live as (
  select id, client_id, period, starts_at,
         max(ends_at) over (partition by client_id order by starts_at, id rows between unbounded preceding and 1 preceding) as over_at
    from booking where status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE'))
select 'I1 client ' || b.client_id || ' is booked twice: ' || a.id || ', ' || b.id
  from live b cross join lateral (select id from live a
   where a.client_id = b.client_id and a.period && b.period and a.id <> b.id order by id limit 1) a
 where b.starts_at < b.over_at;

-- I1: the constraints that see to it are there and in force.
select 'I1 no constraint ' || wanted
  from unnest(array ['booking_person_free', 'booking_room_free', 'booking_client_free']) wanted
 where not exists (select from pg_constraint where conname = wanted and contype = 'x' and convalidated);

-- I2: what was acknowledged is there, whole: every booking has the entry that was made with it, its own history, and no
-- entry tells of a booking that is not there.
select 'I2 booking ' || id || ' has no entry in the audit trail' from booking b
 where not exists (select from audit_entry e
   where e.subject_type = 'booking' and e.subject_id = b.id::text and e.action in ('BOOKING_MADE', 'BOOKING_PARKED', 'BOOKING_TENTATIVE', 'BOOKING_OFFERED'));
select 'I2 entry ' || e.id || ' tells of booking ' || e.subject_id || ', which is not there' from audit_entry e
 where e.subject_type = 'booking' and not exists (select from booking b where b.id::text = e.subject_id);
select 'I2 the history of booking ' || b.id || ' does not end with ' || b.status from booking b
  left join (select distinct on (booking_id) booking_id, to_status from booking_status_change order by booking_id, id desc) h
    on h.booking_id = b.id
 where b.status is distinct from h.to_status;
select 'I2 booking ' || id || ' has no revision' from booking b
 where not exists (select from booking_aud r where r.id = b.id);

-- I3: a request key leads to one booking, and was answered once.
select 'I3 request ' || request_key || ' made ' || count(*) || ' bookings' from booking
 group by request_key having count(*) > 1;
select 'I3 booking ' || subject_id || ' was made ' || count(*) || ' times' from audit_entry
 where subject_type = 'booking' and action in ('BOOKING_MADE', 'BOOKING_PARKED', 'BOOKING_TENTATIVE', 'BOOKING_OFFERED')
 group by subject_id having count(*) > 1;

-- I5: nothing is handed over twice unless the other side said that it did not take it, or a person answers for it; what is said to
-- be sent was taken; and nobody claims what was settled.
select 'I5 message ' || d.message_id || ' was handed over again, though claim ' || d.claim || ' may have arrived' from message_delivery d
 where d.outcome is distinct from 'NOT_NOW' and d.resent_at is null
   and exists (select from message_delivery later where later.message_id = d.message_id and later.claim > d.claim);
select 'I5 message ' || m.id || ' is sent, and nobody took it' from message m
 where m.status = 'SENT' and not exists (select from message_delivery d where d.message_id = m.id and d.claim = m.claim and d.outcome = 'TAKEN');
select 'I5 message ' || m.id || ' waits to be sent again, though it may have arrived' from message m
  join message_delivery d on d.message_id = m.id and d.claim = m.claim
 where m.status = 'QUEUED' and d.outcome is distinct from 'NOT_NOW' and d.resent_at is null;
select 'I5 message ' || d.message_id || ' was handed over without a claim' from message_delivery d
  join message m on m.id = d.message_id where d.claim > m.claim;
