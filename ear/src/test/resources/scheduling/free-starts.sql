-- The oracle of the search for free times: every quarter of an hour at which a person and a room are free for the whole of a visit,
-- each with the first room, by multiranges. Slow and plain; the product never asks it.
--   :hours  rows of local time: whose (CLINIC, PERSON, ROOM), id, off (whether it is not there then), starts, ends
--   :rooms  ids of the rooms in the order in which they are offered
with asked as materialized (
  select cast(:zone as text) as zone, cast(:earliest as timestamptz) as earliest,
         make_interval(mins => :minutes) as visit, make_interval(mins => :before) as before, make_interval(mins => :after) as after,
         tstzrange(cast(:from as timestamptz), cast(:until as timestamptz)) as days
), hours as materialized (
  select whose, id, off, tstzrange(starts at time zone zone, ends at time zone zone) as span
    from asked, jsonb_to_recordset(cast(:hours as jsonb)) as hour (whose text, id bigint, off boolean, starts timestamp, ends timestamp)
), taken as materialized (
  select person_id, room_id, client_id, period
    from booking, asked
   where period && days and booking.id <> :without
     and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
     and (status <> 'HELD' or held_until > :now)
), open as (
  select range_agg(span) as spans from hours where whose = 'CLINIC'
), present as materialized (
  select whose, id,
         range_agg(span) filter (where not off)
           - coalesce(range_agg(span) filter (where off), '{}')
           - coalesce((select range_agg(period) from taken
                        where whose = 'PERSON' and (person_id = hours.id or client_id = :client)
                           or whose = 'ROOM' and room_id = hours.id), '{}') as free
    from hours where whose <> 'CLINIC' group by whose, id
)
select distinct on (start, person.id)
       person.id as person_id, room.id as room_id, extract(epoch from start)::bigint as start
  from present person
  join present room on person.whose = 'PERSON' and room.whose = 'ROOM'
 cross join asked
 cross join open
 cross join unnest(person.free * room.free) as gap
 cross join generate_series(
         to_timestamp(ceil(extract(epoch from greatest(lower(gap) + before, earliest)) / 900) * 900),
         upper(gap) - visit - after, interval '15 minutes') as start
 where open.spans @> tstzrange(start, start + visit)
 order by start, person.id, array_position(cast(:rooms as bigint[]), room.id)
