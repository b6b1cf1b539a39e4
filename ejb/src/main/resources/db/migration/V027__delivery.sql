-- Messages are sent: by whom each was claimed, what was handed over and what came of it, when clients are left in peace,
-- what they want no messages about, and which addresses send back what comes.

alter table message
  drop constraint message_once,
  drop constraint message_kind_known,
  drop constraint message_status_known,
  drop constraint message_told_by_a_channel,
  drop constraint message_settled_complete,
  alter column client_id drop not null,
  alter column booking_id drop not null,
  add column course_id  bigint      references treatment_course,
  add column about_id   bigint,
  add column site_id    bigint      references site,
  add column once_key   text,
  add column token      uuid        not null default gen_random_uuid(),
  add column due_at     timestamptz,
  add column claim      integer     not null default 0,
  add column claimed_at timestamptz,
  add column claimed_by text,
  add column tries      integer     not null default 0,
  add column barrier    text,
  add column reason     text        not null default '',
  add column address    text        not null default '',
  add column subject    text        not null default '',
  add column text       text        not null default '';

update message set once_key = kind || ':booking:' || booking_id, due_at = created_at,
                   site_id = (select r.site_id from booking b join room r on r.id = b.room_id where b.id = booking_id);

alter table message
  alter column once_key set not null,
  alter column due_at set not null,
  add constraint message_once unique (once_key),
  add constraint message_token_unique unique (token),
  add constraint message_kind_known check (kind in ('BOOKING_MADE', 'BOOKING_MOVED', 'BOOKING_CANCELLED', 'REMINDER', 'PREPARATION',
    'AFTERCARE', 'TEST_TO_READ', 'TOUCH_UP_DUE', 'REVIEW_DUE', 'REPORT')),
  add constraint message_to_a_client_or_an_address check ((kind = 'REPORT') = (client_id is null) and (kind <> 'REPORT' or address <> '')),
  add constraint message_status_known check (status in ('QUEUED', 'CLAIMED', 'BY_PHONE', 'SENT', 'UNKNOWN', 'FAILED', 'WITHHELD',
    'CANCELLED', 'TOLD', 'REPLACED')),
  add constraint message_told_by_a_channel check (channel is not null or status not in ('SENT', 'UNKNOWN', 'TOLD')),
  add constraint message_claimed_complete check (num_nonnulls(claimed_at, claimed_by) = case status when 'CLAIMED' then 2 else 0 end),
  add constraint message_barrier_known check (barrier in ('NO_CHANNEL', 'NO_ADDRESS', 'OPTED_OUT', 'BOUNCING')),
  add constraint message_by_phone_says_why check ((status = 'BY_PHONE') = (barrier is not null)),
  add constraint message_settled_complete check (num_nonnulls(settled_at, settled_by)
    = case when status in ('QUEUED', 'CLAIMED', 'BY_PHONE') then 0 else 2 end),
  add constraint message_is_one_line check (subject !~ '[[:cntrl:]]' and address !~ '[[:cntrl:]]');
drop index message_queued;
create index message_due on message (due_at) where status = 'QUEUED';
create index message_open on message (status, created_at) where status in ('QUEUED', 'CLAIMED', 'BY_PHONE', 'FAILED', 'UNKNOWN');
create index message_booking on message (booking_id);

create sequence message_delivery_seq;

-- Each time a message was handed to a channel; written before that, so that a node that dies in between leaves its mark.
create table message_delivery (
  id             bigint      primary key default nextval('message_delivery_seq'),
  message_id     bigint      not null references message,
  claim          integer     not null,
  node           text        not null,
  channel        text        not null,
  address        text        not null,
  handed_over_at timestamptz not null,
  outcome        text,
  reason         text        not null default '',
  answered_at    timestamptz,
  resent_at      timestamptz,
  resent_by      text,
  constraint message_delivery_once unique (message_id, claim),
  constraint message_delivery_channel_known check (channel in ('EMAIL', 'SMS')),
  constraint message_delivery_outcome_known check (outcome in ('TAKEN', 'NOT_NOW', 'REFUSED', 'UNKNOWN')),
  constraint message_delivery_answered_complete check (num_nonnulls(outcome, answered_at) in (0, 2)),
  constraint message_delivery_resent_complete check (num_nonnulls(resent_at, resent_by) in (0, 2))
);

-- What went with a message when it was last handed over.
create table message_attachment (
  message_id bigint primary key references message,
  name       text   not null,
  media_type text   not null,
  content    bytea  not null
);

-- What was sent there came back; nothing more is sent there until somebody finds that it is right after all.
create table bounced_address (
  id         bigint      primary key default nextval('message_delivery_seq'),
  version    integer     not null default 0,
  channel    text        not null,
  address    text        not null,
  reason     text        not null default '',
  bounced_at timestamptz not null,
  bounced_by text        not null,
  cleared_at timestamptz,
  cleared_by text,
  constraint bounced_address_channel_known check (channel in ('EMAIL', 'SMS')),
  constraint bounced_address_cleared_complete check (num_nonnulls(cleared_at, cleared_by) in (0, 2))
);
create unique index bounced_address_once on bounced_address (channel, address) where cleared_at is null;

-- When clients are left in peace, by the clock where each of them lives; from and until alike: never.
create table quiet_hours (
  id          bigint  primary key,
  version     integer not null default 0,
  quiet_from  time    not null,
  quiet_until time    not null,
  constraint quiet_hours_once check (id = 1)
);
insert into quiet_hours (id, quiet_from, quiet_until) values (1, '20:00', '08:00');

-- A client may live elsewhere than the clinic is.
alter table client add column zone text not null default '';
alter table client_aud add column zone text;

-- What she wants no messages about, by which channel.
create table client_opt_out (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  channel           text        not null,
  purpose           text        not null,
  since             date        not null,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references client_opt_out,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint client_opt_out_channel_known check (channel in ('EMAIL', 'SMS')),
  constraint client_opt_out_purpose_known check (purpose in ('VISITS', 'CARE', 'RECALL')),
  constraint client_opt_out_not_in_future check (since <= latest_day_at(recorded_at)),
  constraint client_opt_out_corrects_once unique (corrects_id),
  constraint client_opt_out_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create unique index client_opt_out_once on client_opt_out (client_id, channel, purpose) where superseded_at is null;
create trigger client_opt_out_final before update on client_opt_out for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');
select create_revisions_of('client_opt_out');

revoke delete, truncate on message_delivery, bounced_address, client_opt_out from ${app_role};
revoke insert, delete, truncate on quiet_hours from ${app_role};
