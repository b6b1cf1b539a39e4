-- What the server sends for one booking of a consultation, in its order, for pgbench: six reads, then six rows.
-- :first  number of the block's first booking; all bookings are numbered, so that no two want the same time
-- :i      how many this client has made
-- Of people, rooms and clients diary.sql made 20, 20 and 5,000; a day has five times for each person.
\set n :first + :client_id + 8 * :i
\set i :i + 1
\set day 100 + :n / 100
\set person 800000001 + :n % 20
\set client 800000000 + :n % 5000
\set id 900000000000 + :n
\set minute 540 + 105 * (:n / 20 % 5)
begin;
-- Was this request answered before?
select * from booking where request_key = cast('00000000-0000-4000-8000-' || lpad(cast(:n as text), 12, '0') as uuid);
-- What is planned for the client, who she is, her alerts.
select b.*, t.* from booking b left join booking_todo t on b.id = t.booking_id
 where b.client_id = :client and b.status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS') order by b.starts_at, t.kind;
select id, number, given_name, family_name, date_of_birth, phone, email from client where id = :client;
select * from client_alert where client_id = :client and superseded_at is null;
-- Queue with whoever wants the same, then look what is in the way.
select count(*) from (select pg_advisory_xact_lock((kind << 61) | (cast(:day as bigint) << 41) | id)
  from (values (cast(1 as bigint), cast(:person as bigint)), (2, :person), (3, :client)) as wanted (kind, id)) as locked;
select * from booking
 where (person_id = :person or room_id = :person or client_id = :client)
   and starts_at < (current_date + cast(:day as integer)) + make_interval(mins => cast(:minute as integer) + 60)
   and ends_at > (current_date + cast(:day as integer)) + make_interval(mins => cast(:minute as integer))
   and on_day between current_date + cast(:day as integer) - 2 and current_date + cast(:day as integer) + 2
   and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE');
-- The booking, its history, its revision, the entry in the audit trail.
insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, created_at, created_by)
values (:id, cast('00000000-0000-4000-8000-' || lpad(cast(:n as text), 12, '0') as uuid), (select min(id) from site), :client, 'CONSULTATION',
       :person, :person, current_date + cast(:day as integer),
       current_date + cast(:day as integer) + make_interval(mins => cast(:minute as integer)),
       current_date + cast(:day as integer) + make_interval(mins => cast(:minute as integer) + 60), 0, 15, 'BOOKED', now(), 'bench');
insert into booking_status_change (id, booking_id, to_status, changed_at, changed_by) values (:id, :id, 'BOOKED', now(), 'bench');
insert into revision (id, actor, made_at, request_id) values (:id, 'bench', now(), 'bench');
insert into booking_aud (id, rev, revtype, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, note, created_at, created_by)
select id, :id, 0, request_key, site_id, client_id, kind, person_id, room_id, on_day, starts_at, ends_at,
       preparation_minutes, clean_up_minutes, status, note, created_at, created_by from booking where id = :id;
insert into audit_entry (id, made_at, actor, action, subject_type, subject_id, client_id, detail, request_id)
values (:id, now(), 'bench', 'BOOKING_MADE', 'booking', cast(:id as text), :client, 'CONSULTATION', 'bench');
-- What the client is written. A colon before a letter would begin a variable, even here.
insert into message (id, kind, client_id, booking_id, site_id, once_key, status, due_at, created_at, created_by)
values (:id, 'BOOKING_MADE', :client, :id, (select min(id) from site), concat_ws(chr(58), 'BOOKING_MADE', 'booking', cast(:id as text)), 'QUEUED',
       now(), now(), 'bench');
commit;
