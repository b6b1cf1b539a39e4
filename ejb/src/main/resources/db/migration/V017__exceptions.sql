-- What differs from the usual week: leave and other hours of a person, closed days and other opening hours, closures of a room.
-- Times are what the clock on the clinic's wall shows, as opening and working hours are.

-- Minutes of the day from midnight: start, end, start, end, in order and none overlapping.
create function day_spans_in_order(minutes integer[]) returns boolean language sql immutable as $$
  select cardinality(minutes) % 2 = 0
     and coalesce(bool_and(minute between 0 and 1439 and coalesce(case when at % 2 = 0 then minute > before else minute >= before end, true)), true)
    from (select minute, at, lag(minute) over (order by at) as before
            from unnest(minutes) with ordinality as each(minute, at)) as spans
$$;

create table leave (
  id        bigint    primary key,
  version   integer   not null default 0,
  person_id bigint    not null references person on delete cascade,
  site_id   bigint    not null references site,
  kind      text      not null,
  starts    timestamp not null,
  ends      timestamp not null,
  note      text      not null default '',
  constraint leave_kind_known check (kind in ('HOLIDAY', 'SICK', 'TRAINING', 'OTHER')),
  constraint leave_in_order check (starts < ends),
  constraint leave_not_endless check (ends <= starts + interval '3 years'),
  constraint leave_do_not_overlap exclude using gist (person_id with =, tsrange(starts, ends) with &&)
);
create index leave_ends on leave (ends);

create table working_day (
  id        bigint    primary key,
  version   integer   not null default 0,
  person_id bigint    not null references person on delete cascade,
  site_id   bigint    not null references site,
  day       date      not null,
  minutes   integer[] not null,
  note      text      not null default '',
  constraint working_day_once unique (person_id, day),
  constraint working_day_has_hours check (cardinality(minutes) > 0),
  constraint working_day_spans_in_order check (day_spans_in_order(minutes))
);
create index working_day_day on working_day (day);

-- Without minutes the clinic is closed all day.
create table opening_day (
  id      bigint    primary key,
  version integer   not null default 0,
  site_id bigint    not null references site,
  day     date      not null,
  minutes integer[] not null,
  note    text      not null default '',
  constraint opening_day_once unique (site_id, day),
  constraint opening_day_spans_in_order check (day_spans_in_order(minutes))
);

create table room_closure (
  id      bigint    primary key,
  version integer   not null default 0,
  room_id bigint    not null references room on delete cascade,
  site_id bigint    not null references site,
  starts  timestamp not null,
  ends    timestamp not null,
  reason  text      not null,
  constraint room_closure_in_order check (starts < ends),
  constraint room_closure_not_endless check (ends <= starts + interval '3 years'),
  constraint room_closure_says_why check (btrim(reason) <> ''),
  constraint room_closure_do_not_overlap exclude using gist (room_id with =, tsrange(starts, ends) with &&)
);
create index room_closure_ends on room_closure (ends);
