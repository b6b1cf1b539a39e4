-- Courses of treatment: what was done and decided.

create table treatment_course (
  id               bigint  primary key,
  version          integer not null default 0,
  client_id        bigint  not null references client,
  treatment_id     bigint  not null references treatment,
  protocol_id      text    not null references protocol,
  planned_sessions integer not null,
  state            text    not null,
  opened_on        date    not null,
  course_end       date,
  note             text    not null default '',
  constraint treatment_course_of_its_client unique (id, client_id),
  constraint treatment_course_planned_sessions_sensible check (planned_sessions between 1 and 20),
  constraint treatment_course_state_known check (state in ('OPEN', 'PAUSED', 'COMPLETED', 'ABANDONED', 'REOPENED')),
  constraint treatment_course_end_exactly_when_completed check ((state = 'COMPLETED') = (course_end is not null)),
  constraint treatment_course_ends_after_opening check (course_end >= opened_on)
);
create index treatment_course_client on treatment_course (client_id);
create index treatment_course_completed on treatment_course (course_end) where state = 'COMPLETED';

create table course_area (
  course_id bigint not null references treatment_course,
  area_id   bigint not null references area,
  constraint course_area_pkey primary key (course_id, area_id)
);

-- Tags come and go with day, person and reason.
create table course_tag (
  id             bigint      primary key,
  version        integer     not null default 0,
  course_id      bigint      not null references treatment_course,
  tag            text        not null references tag,
  added_on       date        not null,
  added_at       timestamptz not null,
  added_by       text        not null,
  added_reason   text        not null,
  removed_on     date,
  removed_at     timestamptz,
  removed_by     text,
  removed_reason text,
  constraint course_tag_added_reason_not_blank check (btrim(added_reason) <> ''),
  constraint course_tag_removed_complete check (num_nonnulls(removed_on, removed_at, removed_by, removed_reason) in (0, 4)),
  constraint course_tag_in_order check (added_on <= removed_on)
);
create unique index course_tag_once on course_tag (course_id, tag) where removed_on is null;
create trigger course_tag_final before update on course_tag for each row
  execute function fact_is_final('removed_on', 'removed_at', 'removed_by', 'removed_reason');

create table course_state_change (
  id         bigint      primary key,
  course_id  bigint      not null references treatment_course,
  from_state text,
  to_state   text        not null,
  changed_on date        not null,
  changed_at timestamptz not null,
  changed_by text        not null,
  reason     text        not null default '',
  course_end date,
  constraint course_state_change_needs_a_reason check (to_state not in ('ABANDONED', 'REOPENED', 'PAUSED') or btrim(reason) <> '')
);
create index course_state_change_course on course_state_change (course_id);

-- What was done. A touch-up is a visit of a completed course with its own ordinal.
create table session (
  id                bigint      primary key,
  version           integer     not null default 0,
  course_id         bigint      not null references treatment_course,
  kind              text        not null,
  ordinal           integer     not null,
  booking_id        bigint,
  performed_on      date        not null,
  started_at        timestamptz,
  ended_at          timestamptz,
  person_id         bigint      not null references person,
  needle            text        not null default '',
  depth_mm          numeric(3, 2),
  density           text        not null default '',
  observations      text        not null default '',
  result_percent    integer,
  next_step_wanted  text        not null default '',
  extra_cause       text,
  agreed_by         text,
  verdict           text,
  outcome           text,
  policy_version_id bigint      references protocol_version,
  gates_version_id  bigint      references protocol_version,
  judgement         jsonb,
  against_policy_reason text,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references session,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint session_kind_known check (kind in ('SESSION', 'TOUCH_UP')),
  constraint session_ordinal_positive check (ordinal between 1 and 99),
  constraint session_not_in_future check (performed_on <= latest_day_at(recorded_at)),
  constraint session_in_order check (started_at < ended_at),
  constraint session_not_ended_in_future check (ended_at <= recorded_at),
  constraint session_depth_sensible check (depth_mm between 0.05 and 3),
  constraint session_result_percent_sensible check (result_percent between 0 and 100),
  constraint session_extra_cause_known check (extra_cause in ('IMMUNE_RESPONSE', 'SCAR_TISSUE', 'LIGHT_PIGMENT', 'DEPTH',
    'CLIENTS_WISH', 'AFTERCARE_NOT_FOLLOWED', 'INTOLERANCE')),
  constraint session_extra_cause_needs_agreement check (num_nonnulls(extra_cause, agreed_by) in (0, 2)),
  constraint session_agreed_by_a_second_person check (agreed_by <> recorded_by),
  constraint session_against_policy_needs_a_reason check
    (outcome is null or outcome not in ('REFUSED', 'NEEDS_OVERRIDE') or btrim(against_policy_reason) <> ''),
  constraint session_corrects_once unique (corrects_id),
  constraint session_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create unique index session_ordinal_unique on session (course_id, kind, ordinal) where superseded_at is null;
create trigger session_final before update on session for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

create table session_area (
  session_id bigint not null references session,
  area_id    bigint not null references area,
  constraint session_area_pkey primary key (session_id, area_id)
);

create table session_lot (
  session_id     bigint not null references session,
  pigment_lot_id bigint not null references pigment_lot,
  constraint session_lot_pkey primary key (session_id, pigment_lot_id)
);
create index session_lot_lot on session_lot (pigment_lot_id);

-- The settled result was looked at. NEEDED is the event REVIEW; NOT_NEEDED closes the step; UNDECIDED is no event.
create table review (
  id                bigint      primary key,
  version           integer     not null default 0,
  course_id         bigint      not null references treatment_course,
  after_session     integer     not null,
  held_on           date        not null,
  person_id         bigint      not null references person,
  decision          text        not null,
  note              text        not null default '',
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references review,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint review_after_session_positive check (after_session >= 1),
  constraint review_decision_known check (decision in ('NEEDED', 'NOT_NEEDED', 'UNDECIDED')),
  constraint review_not_in_future check (held_on <= latest_day_at(recorded_at)),
  constraint review_corrects_once unique (corrects_id),
  constraint review_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index review_course on review (course_id);
create trigger review_final before update on review for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

select create_revisions_of('treatment_course');
select create_revisions_of('course_area');
select create_revisions_of('course_tag');
select create_revisions_of('session', '{version,judgement}');
select create_revisions_of('session_area');
select create_revisions_of('session_lot');
select create_revisions_of('review');
