-- Who waits for an earlier or a particular time, and the times that were offered to her. An offer keeps its time as a booking
-- that is held; it is no plan yet, so that the booking which she would give up for it may stand beside it.

create table waitlist_entry (
  id         bigint      primary key,
  version    integer     not null default 0,
  site_id    bigint      not null references site,
  client_id  bigint      not null references client,
  course_id  bigint,
  kind       text        not null,
  ordinal    integer,
  earliest   date        not null,
  latest     date        not null,
  weekdays   text[]      not null,
  from_time  time,
  until_time time,
  person_id  bigint      references person,
  priority   text        not null,
  note       text        not null default '',
  state      text        not null,
  joined_at  timestamptz not null,
  joined_by  text        not null,
  ended_at   timestamptz,
  ended_by   text,
  end_reason text,
  constraint waitlist_entry_course_of_its_client foreign key (course_id, client_id) references treatment_course (id, client_id),
  constraint waitlist_entry_kind_known check (kind in
    ('CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP')),
  constraint waitlist_entry_ordinal_exactly_for_sessions check ((kind in ('SESSION', 'TOUCH_UP')) = (ordinal is not null)),
  constraint waitlist_entry_ordinal_positive check (ordinal between 1 and 99),
  constraint waitlist_entry_needs_its_course check (kind not in ('SESSION', 'REVIEW', 'TOUCH_UP') or course_id is not null),
  constraint waitlist_entry_in_order check (earliest <= latest),
  constraint waitlist_entry_weekdays_known check (weekdays <@
    array ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
  constraint waitlist_entry_times_in_order check (from_time < until_time),
  constraint waitlist_entry_priority_known check (priority in ('FIRST', 'USUAL')),
  constraint waitlist_entry_state_known check (state in ('WAITING', 'TAKEN', 'WITHDRAWN', 'RAN_OUT')),
  constraint waitlist_entry_ended_complete check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3)),
  constraint waitlist_entry_ended_exactly_when_over check ((state = 'WAITING') = (ended_at is null))
);
create unique index waitlist_entry_once on waitlist_entry (client_id, coalesce(course_id, 0), kind, coalesce(ordinal, 0))
  where state = 'WAITING';
create index waitlist_entry_waiting on waitlist_entry (site_id, latest) where state = 'WAITING';
select create_revisions_of('waitlist_entry');

-- A hold is for one thing: a colleague's decision on an override, or the client's answer.
alter table booking add waitlist_entry_id bigint references waitlist_entry;
alter table booking_aud add waitlist_entry_id bigint;
alter table booking add constraint booking_held_says_what_for check
  ((status = 'HELD') <= (num_nonnulls(requested_by, waitlist_entry_id) = 1));
create unique index booking_one_offer_an_entry on booking (waitlist_entry_id) where status = 'HELD';
create index booking_given_up on booking (site_id, on_day) where status in ('CANCELLED', 'LATE_CANCELLED', 'MOVED');
drop index booking_step_once;
create unique index booking_step_once on booking (course_id, kind, coalesce(ordinal, 0))
  where course_id is not null and kind in ('SESSION', 'TOUCH_UP', 'REVIEW')
    and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')
    and (status <> 'HELD' or waitlist_entry_id is null);

-- What was offered to whom, when and by whom, and what she said. One that ends without an answer ran out.
create table waitlist_offer (
  id            bigint      primary key,
  version       integer     not null default 0,
  entry_id      bigint      not null references waitlist_entry,
  booking_id    bigint      not null references booking,
  offered_at    timestamptz not null,
  offered_by    text        not null,
  ends_at       timestamptz not null,
  answer        text,
  answered_at   timestamptz,
  answered_by   text,
  answer_reason text,
  constraint waitlist_offer_booking_once unique (booking_id),
  constraint waitlist_offer_in_order check (offered_at < ends_at),
  constraint waitlist_offer_answer_known check (answer in ('TAKEN', 'DECLINED', 'CALLED_BACK')),
  constraint waitlist_offer_answer_complete check (num_nonnulls(answer, answered_at, answered_by, answer_reason) in (0, 4))
);
create index waitlist_offer_entry on waitlist_offer (entry_id);
