-- What is planned. A booking lasts from the start of its preparation to the end of its clean-up.

create table booking (
  id                  bigint      primary key,
  version             integer     not null default 0,
  request_key         uuid        not null,
  site_id             bigint      not null references site,
  client_id           bigint      not null references client,
  course_id           bigint,
  kind                text        not null,
  ordinal             integer,
  person_id           bigint      not null references person,
  room_id             bigint      not null references room,
  on_day              date        not null,
  starts_at           timestamptz not null,
  ends_at             timestamptz not null,
  preparation_minutes integer     not null,
  clean_up_minutes    integer     not null,
  period              tstzrange   generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  status              text        not null,
  held_until          timestamptz,
  note                text        not null default '',
  verdict             text,
  outcome             text,
  policy_version_id   bigint      references protocol_version,
  gates_version_id    bigint      references protocol_version,
  judged_at           timestamptz,
  judgement           jsonb,
  requested_by        text,
  request_reason      text,
  override_by         text,
  override_at         timestamptz,
  override_reason     text,
  override_codes      text[],
  arrived_at          timestamptz,
  started_at          timestamptz,
  finished_at         timestamptz,
  start_verdict       text,
  start_outcome       text,
  start_override_by     text,
  start_override_at     timestamptz,
  start_override_reason text,
  start_override_codes  text[],
  moved_to_id         bigint      references booking deferrable initially deferred,
  closed_at           timestamptz,
  closed_by           text,
  close_reason        text,
  created_at          timestamptz not null,
  created_by          text        not null,
  constraint booking_request_key_unique unique (request_key),
  constraint booking_course_of_its_client foreign key (course_id, client_id) references treatment_course (id, client_id),
  constraint booking_kind_known check (kind in
    ('CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP')),
  constraint booking_ordinal_exactly_for_sessions check ((kind in ('SESSION', 'TOUCH_UP')) = (ordinal is not null)),
  constraint booking_ordinal_positive check (ordinal between 1 and 99),
  constraint booking_needs_its_course check (kind not in ('SESSION', 'REVIEW', 'TOUCH_UP') or course_id is not null),
  constraint booking_in_order check (starts_at < ends_at),
  constraint booking_within_a_day check (ends_at - starts_at <= interval '14 hours'),
  constraint booking_buffers_fit check (preparation_minutes >= 0 and clean_up_minutes >= 0
    and make_interval(mins => preparation_minutes + clean_up_minutes) < ends_at - starts_at),
  constraint booking_status_known check (status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE',
    'CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED')),
  constraint booking_held_has_an_end check ((status = 'HELD') <= (held_until is not null)),
  constraint booking_verdict_known check (verdict in
    ('MISSING', 'TOO_SOON', 'LAPSED', 'GRACE', 'EARLY', 'LATE', 'RECOMMENDED', 'UNGOVERNED')),
  constraint booking_judged_where_rules_speak check (kind in ('CONSULTATION', 'PATCH_TEST')
    or num_nonnulls(verdict, outcome, judged_at, judgement, gates_version_id) = 5),
  constraint booking_never_refused check (outcome in ('PERMITTED', 'WARNING', 'NEEDS_OVERRIDE')),
  constraint booking_request_complete check (num_nonnulls(requested_by, request_reason) in (0, 2)),
  constraint booking_override_complete check (num_nonnulls(override_by, override_at, override_reason, override_codes) in (0, 4)),
  constraint booking_override_says_why check (btrim(override_reason) <> ''),
  constraint booking_override_names_codes check (cardinality(override_codes) > 0),
  constraint booking_outside_policy_needs_override check (outcome is distinct from 'NEEDS_OVERRIDE' or override_by is not null
    or status in ('HELD', 'CANCELLED', 'LATE_CANCELLED', 'MOVED')),
  constraint booking_start_judged check (start_outcome in ('PERMITTED', 'WARNING', 'NEEDS_OVERRIDE')),
  constraint booking_start_override_complete check
    (num_nonnulls(start_override_by, start_override_at, start_override_reason, start_override_codes) in (0, 4)),
  constraint booking_start_override_says_why check (btrim(start_override_reason) <> ''),
  constraint booking_start_override_names_codes check (cardinality(start_override_codes) > 0),
  constraint booking_start_outside_policy_needs_override check
    (start_outcome is distinct from 'NEEDS_OVERRIDE' or start_override_by is not null),
  constraint booking_moved_names_its_successor check ((status = 'MOVED') = (moved_to_id is not null)),
  constraint booking_closed_complete check (num_nonnulls(closed_at, closed_by, close_reason) in (0, 3)),
  constraint booking_closed_exactly_when_given_up check
    ((status in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED')) = (closed_at is not null)),
  constraint booking_started_when_under_way check ((status = 'IN_PROGRESS') <= (started_at is not null)),
  constraint booking_person_free exclude using gist (person_id with =, period with &&)
    where (status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')),
  constraint booking_room_free exclude using gist (room_id with =, period with &&)
    where (status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')),
  constraint booking_client_free exclude using gist (client_id with =, period with &&)
    where (status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE'))
);
create unique index booking_step_once on booking (course_id, kind, coalesce(ordinal, 0))
  where course_id is not null and kind in ('SESSION', 'TOUCH_UP', 'REVIEW')
    and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS');
create index booking_site_day on booking (site_id, on_day);
create index booking_client on booking (client_id, starts_at);
create index booking_course on booking (course_id);
create index booking_unresolved on booking (ends_at) where status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS');

alter table session add constraint session_booking foreign key (booking_id) references booking;
create unique index session_booking_once on session (booking_id) where superseded_at is null;

-- What must be done before the visit can start, and counts as planned on its day when the booking is judged.
create table booking_todo (
  id         bigint  primary key,
  version    integer not null default 0,
  booking_id bigint  not null references booking,
  kind       text    not null,
  planned_on date    not null,
  constraint booking_todo_kind_known check (kind in ('CONSULTATION', 'CONSENT', 'PATCH_TEST_READING')),
  constraint booking_todo_once unique (booking_id, kind)
);

-- Alerts shown and acknowledged by name, at booking and at start.
create table booking_alert (
  booking_id      bigint      not null references booking,
  client_alert_id bigint      not null references client_alert,
  stage           text        not null,
  acknowledged_at timestamptz not null,
  acknowledged_by text        not null,
  constraint booking_alert_pkey primary key (booking_id, client_alert_id, stage),
  constraint booking_alert_stage_known check (stage in ('BOOKING', 'START'))
);

create table booking_status_change (
  id          bigint      primary key,
  booking_id  bigint      not null references booking,
  from_status text,
  to_status   text        not null,
  changed_at  timestamptz not null,
  changed_by  text        not null,
  reason      text        not null default ''
);
create index booking_status_change_booking on booking_status_change (booking_id);
revoke update, delete on booking_status_change, booking_alert, course_state_change from ${app_role};

select create_revisions_of('booking', '{version,period,judgement}');
select create_revisions_of('booking_todo');
