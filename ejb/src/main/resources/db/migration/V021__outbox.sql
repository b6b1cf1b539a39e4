-- What clients are to be told. A row is written in the transaction of what it tells of, and is never deleted.
-- So far the desk tells them; whoever sends them later claims the queued ones.

create table message (
  id               bigint      primary key,
  version          integer     not null default 0,
  kind             text        not null,
  client_id        bigint      not null references client,
  booking_id       bigint      not null references booking,
  known_booking_id bigint      references booking,
  status           text        not null,
  channel          text,
  created_at       timestamptz not null,
  created_by       text        not null,
  settled_at       timestamptz,
  settled_by       text,
  constraint message_once unique (kind, booking_id),
  constraint message_kind_known check (kind in ('BOOKING_MOVED')),
  constraint message_status_known check (status in ('QUEUED', 'TOLD', 'REPLACED')),
  constraint message_channel_known check (channel in ('PHONE', 'IN_PERSON', 'EMAIL', 'SMS')),
  constraint message_moved_from_another check ((kind = 'BOOKING_MOVED') <= (known_booking_id is distinct from booking_id
    and known_booking_id is not null)),
  constraint message_told_by_a_channel check ((status = 'TOLD') = (channel is not null)),
  constraint message_settled_complete check (num_nonnulls(settled_at, settled_by) = case status when 'QUEUED' then 0 else 2 end)
);
create index message_queued on message (created_at) where status = 'QUEUED';
create index message_of_client on message (client_id);

-- Each time somebody tried to reach the client.
create table message_attempt (
  id         bigint      primary key,
  message_id bigint      not null references message,
  channel    text        not null,
  reached    boolean     not null,
  made_at    timestamptz not null,
  made_by    text        not null,
  constraint message_attempt_channel_known check (channel in ('PHONE', 'IN_PERSON', 'EMAIL', 'SMS'))
);
create index message_attempt_message on message_attempt (message_id);

revoke delete, truncate on message from ${app_role};
revoke update, delete, truncate on message_attempt from ${app_role};
