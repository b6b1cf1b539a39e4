package org.stipple.report.touchups;

/**
 * The select of the hours that touch-ups will ask for: a row for each visit that may come to be,
 * weighed by how likely it is.
 *
 * <ul>
 *   <li>What is booked counts in full, as long as it is booked.
 *   <li>What is due or will be counts as the clients who came back before: of those whose last
 *       treatment lies two to five years back, since who has not come by then has not come. Fewer
 *       than twenty say nothing; then everybody counts.
 *   <li>What is overdue counts as the clients who came all the same, a third in each of the next
 *       three months, since nobody knows when.
 *   <li>Who comes is due again after as long as it was this time.
 *   <li>Courses go on ending as they did in the last twelve months; each stands for another one a
 *       year and two years later.
 * </ul>
 */
final class DemandSelect {

    /** How many came back, by the first time, 1, and every later one, 2. */
    private static final String RATES =
            """
            step as (
              select k.id as course_id, 1 as ordinal, k.course_end as since_on
                from treatment_course k where k.state = 'COMPLETED'
              union all
              select s.course_id, s.ordinal + 1, s.performed_on
                from session s join treatment_course k on k.id = s.course_id
               where s.kind = 'TOUCH_UP' and s.superseded_at is null and k.state = 'COMPLETED'),
            history as (
              select least(t.ordinal, 2) as turn, count(*) as fell, count(n.id) as came,
                     count(*) filter (where n.performed_on > i.overdue_after) as late
                from step t
                left join session n on n.course_id = t.course_id and n.kind = 'TOUCH_UP'
                 and n.superseded_at is null and n.ordinal = t.ordinal
                 and n.performed_on >= t.since_on
                left join recall_item i on i.course_id = t.course_id and i.kind = 'TOUCH_UP'
                 and i.ordinal = t.ordinal
               where t.since_on between cast(cast(:today as date) - interval '5 years' as date)
                 and cast(cast(:today as date) - interval '2 years' as date)
               group by 1),
            rate as (
              select t.turn,
                     case when h.fell >= 20 then cast(h.came as double precision) / h.fell
                          else 1 end as due,
                     case when h.fell >= 20 then coalesce(cast(h.late as double precision)
                            / nullif(h.fell - h.came + h.late, 0), 0)
                          else 1 end as overdue
                from (values (1), (2)) t (turn) left join history h on h.turn = t.turn),
            """;

    /** Each open touch-up with the days to the next one, and the areas of its course. */
    private static final String ITEMS =
            """
            item as (
              select i.id, i.course_id, i.client_id, i.site_id, i.person_id, i.ordinal, i.state,
                     greatest(case i.state when 'BOOKED' then i.booked_on
                       else coalesce(i.own_due_on, i.due_on) end, cast(:today as date)) as day,
                     greatest(coalesce(i.due_on - i.since_on, 365), 30) as distance,
                     cast(extract(epoch from b.ends_at - b.starts_at) / 60 as integer)
                       - b.preparation_minutes - b.clean_up_minutes as booked_minutes
                from recall_item i
                left join booking b on b.id = i.booking_id
               where i.kind = 'TOUCH_UP'
                 and i.state in ('LATER', 'UPCOMING', 'DUE', 'OVERDUE', 'BOOKED')),
            ended as (
              select k.id, k.client_id, k.course_end, f.person_id, b.site_id,
                     (select cast(coalesce(avg(distance), 365) as integer) from item) as distance
                from treatment_course k
                left join lateral (select s.person_id, s.booking_id from session s
                                    where s.course_id = k.id and s.kind = 'SESSION'
                                      and s.superseded_at is null
                                    order by s.ordinal desc limit 1) f on true
                left join booking b on b.id = f.booking_id
               where k.state = 'COMPLETED' and k.course_end <= :today
                 and k.course_end > cast(cast(:today as date) - interval '1 year' as date)),
            """;

    /** Visits that may come to be; an id is its own on each day. */
    private static final String VISITS =
            """
            first_visit as (
              select i.id * 16 as id, i.day, i.state as kind, cast(1 as double precision) as weight, 0 as part,
                     i.course_id, i.client_id, i.site_id, i.person_id, i.ordinal,
                     i.distance, i.booked_minutes
                from item i where i.state = 'BOOKED'
              union all
              select i.id * 16, i.day, 'DUE', r.due, 0, i.course_id, i.client_id, i.site_id, i.person_id, i.ordinal,
                     i.distance, i.booked_minutes
                from item i join rate r on r.turn = least(i.ordinal, 2)
               where i.state in ('LATER', 'UPCOMING', 'DUE')
              union all
              select i.id * 16 + n, cast(cast(:today as date) + n * interval '1 month' as date),
                     'OVERDUE', r.overdue / 3, n, i.course_id, i.client_id, i.site_id, i.person_id, i.ordinal,
                     i.distance, i.booked_minutes
                from item i join rate r on r.turn = least(i.ordinal, 2)
               cross join generate_series(0, 2) n
               where i.state = 'OVERDUE'),
            visit as (
              select v.id, v.day, v.kind, v.weight, v.part, v.course_id, v.client_id, v.site_id,
                     v.person_id, v.ordinal, v.booked_minutes
                from first_visit v
              union all
              select v.id + 4 * n, v.day + n * v.distance, 'AGAIN', v.weight * power(r.due, n),
                     v.part, v.course_id, v.client_id, v.site_id, v.person_id, v.ordinal + n, null
                from first_visit v
                join rate r on r.turn = 2
               cross join generate_series(1, 3) n
              union all
              select -e.id * 16 - n, cast(e.course_end + n * interval '1 year' as date) + e.distance,
                     'COMING', r.due, 0, e.id, null, e.site_id, e.person_id, 1, null
                from ended e join rate r on r.turn = 1 cross join generate_series(1, 2) n)
            """;

    /**
     * How long a touch-up takes, as {@link org.stipple.catalogue.visit.VisitLengths} adds it up,
     * with nobody in particular.
     */
    private static final String MINUTES =
            """
            coalesce(v.booked_minutes, (
              select least(720, greatest(15, coalesce(
                       (select step.minutes from step_length step
                         where step.kind = 'TOUCH_UP' and step.ordinal = v.ordinal), 0)
                     + case when count(a.id) = 0 then u.minutes
                            when count(*) > count(a.id)
                              then greatest(max(a.minutes) + sum(a.adds_minutes) - %1$s,
                                            u.minutes + sum(a.adds_minutes))
                            else max(a.minutes) + sum(a.adds_minutes) - %1$s end))
                from visit_length u
                left join course_area c on c.course_id = v.course_id
                left join area_length a on a.area_id = c.area_id and a.kind = 'TOUCH_UP'
               where u.kind = 'TOUCH_UP'
               group by u.minutes))"""
                    .formatted(
                            "(array_agg(a.adds_minutes order by a.minutes desc nulls last,"
                                    + " a.adds_minutes))[1]");

    static final String SELECT =
            "with "
                    + RATES
                    + ITEMS
                    + VISITS
                    + """
                    select v.id, v.day, v.client_id, v.site_id as site, z.name as site_name,
                           v.person_id as person, w.name as person_name, q.id as protocol,
                           p.name as protocol_name, v.kind, v.part, v.ordinal, v.weight,
                           100 * v.weight as likelihood, v.hours, v.weight * v.hours as expected,
                           c.given_name || ' ' || c.family_name as client
                      from (select v.*, cast("""
                    + MINUTES
                    + """
                     as double precision) / 60 as hours
                              from visit v) v
                      left join treatment_course k on k.id = v.course_id
                      left join protocol p on p.id = k.protocol_id
                      left join protocol_version q
                        on q.protocol_id = k.protocol_id and q.number = 1
                      left join site z on z.id = v.site_id
                      left join person w on w.id = v.person_id
                      left join client c on c.id = v.client_id""";

    private DemandSelect() {}
}
