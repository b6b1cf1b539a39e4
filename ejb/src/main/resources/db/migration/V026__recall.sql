-- Touch-ups and reviews that fall due: one row for each of them, kept in step with the rules, the record and the diary.

alter table site add recall_attempts_maximum integer not null default 3;
alter table site add recall_pause_days integer not null default 7;
alter table site add constraint site_recall_attempts_maximum_sensible check (recall_attempts_maximum between 1 and 20);
alter table site add constraint site_recall_pause_days_sensible check (recall_pause_days between 1 and 90);

-- due_on, overdue_after and latest_on are what the rules say (inclusive days at the item's site); nobody types them.
-- own_due_on is what a person agreed with the client; it stands beside them, and nothing overwrites it.
-- since_on is the day it counts from; person_id treated her then. turns_on is the day on which the calendar alone changes the state.
-- LATER: due after the days that the site looks ahead. CEASED: nothing is due, since the course goes on, was given up, or the rules'
-- time for touch-ups is over; the row keeps what was said with the client.
create table recall_item (
  id              bigint      primary key,
  version         integer     not null default 0,
  site_id         bigint      not null references site,
  client_id       bigint      not null references client,
  course_id       bigint      not null,
  kind            text        not null,
  ordinal         integer     not null,
  person_id       bigint      references person,
  since_on        date        not null,
  due_on          date,
  overdue_after   date,
  latest_on       date,
  due_by_default  boolean     not null default false,
  last_by_default boolean     not null default false,
  state           text        not null,
  turns_on        date,
  booking_id      bigint      references booking,
  booked_on       date,
  done_on         date,
  own_due_on      date,
  own_due_reason  text,
  own_due_at      timestamptz,
  own_due_by      text,
  snoozed_until   date,
  snooze_reason   text,
  assigned_to     text        references app_user (username),
  attempts        integer     not null default 0,
  last_attempt_id bigint,
  next_on         date,
  next_at         time,
  declined_on     date,
  declined_reason text,
  declined_at     timestamptz,
  declined_by     text,
  constraint recall_item_once unique (course_id, kind, ordinal),
  constraint recall_item_course_of_its_client foreign key (course_id, client_id) references treatment_course (id, client_id),
  constraint recall_item_kind_known check (kind in ('TOUCH_UP', 'REVIEW')),
  constraint recall_item_ordinal_exactly_for_touch_ups check ((kind = 'TOUCH_UP') = (ordinal > 0) and ordinal between 0 and 99),
  constraint recall_item_state_known check (state in
    ('LATER', 'UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED', 'DONE', 'DECLINED', 'CEASED')),
  constraint recall_item_open_has_its_days check (state in ('DONE', 'CEASED') or num_nonnulls(due_on, overdue_after) = 2),
  constraint recall_item_booked_complete check ((state = 'BOOKED') <= (booking_id is not null)
    and num_nonnulls(booking_id, booked_on) in (0, 2)),
  constraint recall_item_done_has_its_day check ((state = 'DONE') = (done_on is not null)),
  constraint recall_item_own_due_complete check (num_nonnulls(own_due_on, own_due_reason, own_due_at, own_due_by) in (0, 4)),
  constraint recall_item_snooze_complete check (num_nonnulls(snoozed_until, snooze_reason) in (0, 2)),
  constraint recall_item_attempts_counted check (attempts >= 0 and (attempts = 0) = (last_attempt_id is null)),
  constraint recall_item_next_at_has_its_day check (next_at is null or next_on is not null),
  constraint recall_item_declined_complete check (num_nonnulls(declined_on, declined_reason, declined_at, declined_by) in (0, 4)
    and (state = 'DECLINED') <= (declined_on is not null)),
  constraint recall_item_declined_says_why check (btrim(declined_reason) <> '')
);
create index recall_item_of_client on recall_item (client_id);
create index recall_item_booking on recall_item (booking_id) where booking_id is not null;
-- The worklist of a site: all that is open by due day, one state by due day and the figures of the tabs, what was done lately;
-- and one state by due day at all sites.
create index recall_item_open on recall_item (kind, site_id, due_on, id)
  where state in ('UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED');
create index recall_item_state on recall_item (kind, site_id, state, due_on, id) include (snoozed_until)
  where state in ('UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED', 'DECLINED');
create index recall_item_done on recall_item (kind, site_id, done_on, id) where state = 'DONE';
create index recall_item_everywhere on recall_item (kind, state, due_on, id)
  where state in ('UPCOMING', 'DUE', 'OVERDUE', 'LAPSED', 'BOOKED', 'DECLINED');
create index recall_item_turns on recall_item (site_id, turns_on) where turns_on is not null;

-- Each time somebody tried to reach the client, or had her written to: a fact that is never edited.
create table recall_attempt (
  id         bigint      primary key,
  item_id    bigint      not null references recall_item,
  channel    text        not null,
  outcome    text        not null,
  note       text        not null default '',
  made_at    timestamptz not null,
  made_by    text        not null,
  next_on    date,
  next_at    time,
  constraint recall_attempt_channel_known check (channel in ('PHONE', 'SMS', 'EMAIL', 'LETTER', 'IN_PERSON')),
  constraint recall_attempt_outcome_known check (outcome in
    ('NO_ANSWER', 'LEFT_WORD', 'SENT', 'CALL_AGAIN', 'THINKS_IT_OVER', 'WILL_BOOK', 'DECLINED', 'WRONG_NUMBER')),
  constraint recall_attempt_note_not_long check (length(note) <= 500),
  constraint recall_attempt_next_at_has_its_day check (next_at is null or next_on is not null)
);
create index recall_attempt_item on recall_attempt (item_id, made_at);
alter table recall_item add constraint recall_item_last_attempt_id_fkey foreign key (last_attempt_id) references recall_attempt;

-- Who does not want to be called or written to about touch-ups and reviews, and why; taken back, never edited.
create table do_not_contact (
  id           bigint      primary key,
  version      integer     not null default 0,
  client_id    bigint      not null references client,
  reason       text        not null,
  made_at      timestamptz not null,
  made_by      text        not null,
  ended_at     timestamptz,
  ended_by     text,
  ended_reason text,
  constraint do_not_contact_says_why check (btrim(reason) <> ''),
  constraint do_not_contact_ended_complete check (num_nonnulls(ended_at, ended_by, ended_reason) in (0, 3))
);
create unique index do_not_contact_once on do_not_contact (client_id) where ended_at is null;
create trigger do_not_contact_final before update on do_not_contact for each row
  execute function fact_is_final('ended_at', 'ended_by', 'ended_reason');

select create_revisions_of('do_not_contact');

-- The nights in which what is due was worked out by the rules: whoever writes the row does it, the other nodes leave it.
create table recall_night (
  site_id    bigint      not null references site,
  day        date        not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  courses    integer     not null default 0,
  constraint recall_night_pkey primary key (site_id, day)
);

revoke delete, truncate on recall_item from ${app_role};
revoke update, delete, truncate on recall_attempt from ${app_role};
revoke delete, truncate on do_not_contact from ${app_role};
