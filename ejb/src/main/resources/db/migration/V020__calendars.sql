-- What goes out of the diary: a feed of a person or room, read by whoever knows its address. The address is a secret:
-- its hash alone is kept, and a new one takes the place of the old.

create table calendar_feed (
  id         bigint      primary key,
  version    integer     not null default 0,
  person_id  bigint      references person on delete cascade,
  room_id    bigint      references room on delete cascade,
  token_hash text        not null,
  names      boolean     not null,
  made_at    timestamptz not null,
  made_by    text        not null,
  fetched_at timestamptz,
  constraint calendar_feed_of_a_person_or_a_room check (num_nonnulls(person_id, room_id) = 1),
  constraint calendar_feed_once_a_person unique (person_id),
  constraint calendar_feed_once_a_room unique (room_id),
  constraint calendar_feed_token_hashed check (token_hash ~ '^[0-9a-f]{64}$'),
  constraint calendar_feed_token_unique unique (token_hash)
);

-- A feed reads a year of one person or room, and each booking's line back to the first of it.
create index booking_calendar_person on booking (person_id, on_day);
create index booking_calendar_room on booking (room_id, on_day);
create index booking_moved_to on booking (moved_to_id) where moved_to_id is not null;
