package org.stipple.report.usage;

/**
 * The select of days of people and rooms. Times of the wall are kept as ranges of local timestamps,
 * so that leave and closures can be taken out of them; only what is left becomes hours, by the zone
 * of the site. What is open at a site is a list of its own: nothing is known of a list like that
 * before it is made, and whoever looks through it for each person's day looks through few rows.
 */
final class OpenTimes {

    static final String SELECT =
            """
            with days as (
              select cast(each as date) as day, trim(to_char(each, 'DAY')) as weekday
                from generate_series(cast(:first as timestamp), cast(:last as timestamp),
                       interval '1 day') each),
            special as (
              select 'SITE' as of, site_id as id, site_id, day, minutes from opening_day
               where day between :first and :last
              union all
              select 'PERSON', person_id, site_id, day, minutes from working_day
               where day between :first and :last),
            usual as (
              select 'SITE' as of, site_id as id, site_id, weekday, opens as starts, closes as ends
                from opening_hours
              union all
              select 'PERSON', person_id, site_id, weekday, starts, ends from working_hours),
            spans as (
              select u.of, u.id, u.site_id, d.day, tsrange(d.day + u.starts, d.day + u.ends) as span
                from days d join usual u on u.weekday = d.weekday
               where not exists (select from special x
                                  where x.of = u.of and x.id = u.id and x.day = d.day)
              union all
              select x.of, x.id, x.site_id, x.day,
                     tsrange(x.day + make_interval(mins => x.minutes[at]),
                             x.day + make_interval(mins => x.minutes[at + 1]))
                from special x cross join lateral
                     generate_series(1, cardinality(x.minutes), 2) as at),
            hours as (
              select of, id, site_id, day, range_agg(span) as spans
                from spans group by of, id, site_id, day),
            site_hours as materialized (
              select id as site_id, day, spans from hours where of = 'SITE'),
            off as (
              select 'PERSON' as of, person_id as id, range_agg(tsrange(starts, ends)) as spans
                from leave group by person_id
              union all
              select 'ROOM', room_id, range_agg(tsrange(starts, ends))
                from room_closure group by room_id),
            open as (
              select 'PERSON' as kind, p.id, h.site_id, h.day,
                     h.spans * o.spans - coalesce(f.spans, tsmultirange()) as spans
                from person p
                join hours h on h.of = 'PERSON' and h.id = p.id
                join site_hours o on o.site_id = h.site_id and o.day = h.day
                left join off f on f.of = 'PERSON' and f.id = p.id
               where p.active
              union all
              select 'ROOM', r.id, r.site_id, o.day, o.spans - coalesce(f.spans, tsmultirange())
                from room r
                join site_hours o on o.site_id = r.site_id
                left join off f on f.of = 'ROOM' and f.id = r.id
               where r.active),
            opened as (
              select o.kind, o.id, o.site_id, o.day,
                     sum(extract(epoch from (upper(each) at time zone i.zone)
                       - (lower(each) at time zone i.zone))) / 3600 as open,
                     string_agg(to_char(lower(each), 'HH24:MI') || '–'
                       || to_char(upper(each), 'HH24:MI'), ', ' order by lower(each)) as hours
                from open o join site i on i.id = o.site_id
               cross join lateral unnest(o.spans) as each
               group by o.kind, o.id, o.site_id, o.day),
            taken as (
              select k.kind, k.id, b.site_id, b.on_day as day, count(*) as visits,
                     sum(extract(epoch from b.ends_at - b.starts_at)) / 3600 as booked
                from booking b cross join lateral
                     (values ('PERSON', b.person_id), ('ROOM', b.room_id)) as k (kind, id)
               where b.on_day between :first and :last
                 and b.status in ('TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
               group by k.kind, k.id, b.site_id, b.on_day)
            select row_number() over (partition by day order by kind, id, site_id) as id,
                   day, cast(null as bigint) as client_id, kind,
                   case kind when 'ROOM' then -id else id end as resource,
                   coalesce(p.name, r.name) as resource_name,
                   site_id as site, i.name as site_name,
                   coalesce(hours, '') as hours,
                   cast(coalesce(open, 0) as double precision) as open,
                   cast(coalesce(booked, 0) as double precision) as booked,
                   coalesce(visits, 0) as visits
              from opened full join taken using (kind, id, site_id, day)
              left join (select id as person_id, name from person) p
                on kind = 'PERSON' and p.person_id = id
              left join (select id as room_id, name from room) r
                on kind = 'ROOM' and r.room_id = id
              left join (select id as site_id, name from site) i using (site_id)""";

    private OpenTimes() {}
}
