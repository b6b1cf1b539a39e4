-- Each question ends with a semicolon, asks for what must not be, and answers with one line of words a fault.
-- Run after every storm, fault and import: no lines at all is the only good answer.

-- I1: nobody and nothing is booked twice at a time.
select 'I1 person ' || a.person_id || ' is booked twice: ' || a.id || ', ' || b.id
  from booking a join booking b on a.id < b.id and a.person_id = b.person_id and a.period && b.period
 where a.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
   and b.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE');
select 'I1 room ' || a.room_id || ' is booked twice: ' || a.id || ', ' || b.id
  from booking a join booking b on a.id < b.id and a.room_id = b.room_id and a.period && b.period
 where a.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
   and b.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE');
select 'I1 client ' || a.client_id || ' is booked twice: ' || a.id || ', ' || b.id
  from booking a join booking b on a.id < b.id and a.client_id = b.client_id and a.period && b.period
 where a.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
   and b.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE');

-- I1: the constraints that see to it are there and in force.
select 'I1 no constraint ' || wanted
  from unnest(array ['booking_person_free', 'booking_room_free', 'booking_client_free']) wanted
 where not exists (select from pg_constraint where conname = wanted and contype = 'x' and convalidated);

-- I2: what was acknowledged is there, whole: every booking has the entry that was made with it, its own history, and no
-- entry tells of a booking that is not there.
select 'I2 booking ' || id || ' has no entry in the audit trail' from booking b
 where not exists (select from audit_entry e
   where e.subject_type = 'booking' and e.subject_id = b.id::text and e.action in ('BOOKING_MADE', 'BOOKING_PARKED', 'BOOKING_OFFERED'));
select 'I2 entry ' || e.id || ' tells of booking ' || e.subject_id || ', which is not there' from audit_entry e
 where e.subject_type = 'booking' and not exists (select from booking b where b.id::text = e.subject_id);
select 'I2 the history of booking ' || b.id || ' does not end with ' || b.status from booking b
 where b.status is distinct from (select h.to_status from booking_status_change h
   where h.booking_id = b.id order by h.id desc limit 1);
select 'I2 booking ' || id || ' has no revision' from booking b
 where not exists (select from booking_aud r where r.id = b.id);

-- I3: a request key leads to one booking, and was answered once.
select 'I3 request ' || request_key || ' made ' || count(*) || ' bookings' from booking
 group by request_key having count(*) > 1;
select 'I3 booking ' || subject_id || ' was made ' || count(*) || ' times' from audit_entry
 where subject_type = 'booking' and action in ('BOOKING_MADE', 'BOOKING_PARKED', 'BOOKING_OFFERED')
 group by subject_id having count(*) > 1;
