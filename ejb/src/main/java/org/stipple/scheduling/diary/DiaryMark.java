package org.stipple.scheduling.diary;

/**
 * The statement that tells how far the diary of some days has come. It reads numbers alone: how
 * many rows there are, the highest id, the versions. No two states of what a page shows have the
 * same mark:
 *
 * <ul>
 *   <li>the bookings of the weeks, and the holds among them that have not run out yet;
 *   <li>hours, leave, closures and who and what they belong to;
 *   <li>of the clients whose visits are shown what has happened to them, how their courses stand
 *       and what else is planned for them, since the verdict of a visit hangs on it; their names;
 *   <li>what was done on the days that are shown.
 * </ul>
 */
final class DiaryMark {

    /**
     * Parts of a statement: {@code booked} the bookings of the weeks, {@code mark} one row with the
     * mark and the last change. Takes {@code :site}, {@code :now} and the days of a {@link Watch}.
     */
    static final String PARTS =
            """
            with booked as (
              select * from booking
               where site_id = :site and on_day between :first and :last),
            client_shown as (
              select client_id, bool_or(status in
                       ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')) as comes
                from booked where on_day between :from and :until group by client_id),
            mark as (
              select concat_ws('-',
                (select concat_ws('.', count(*), max(id), sum(version),
                   count(*) filter (where status = 'HELD' and held_until > :now)) from booked),
                (select concat_ws('.', count(*), max(id), sum(version)) from site),
                (select concat_ws('.', count(*), max(id), sum(version)) from person),
                (select concat_ws('.', count(*), max(id), sum(version)) from room),
                (select concat_ws('.', count(*), max(id)) from working_hours),
                (select concat_ws('.', count(*), max(id)) from opening_hours),
                (select concat_ws('.', count(*), max(id), sum(version)) from leave
                  where ends >= :first),
                (select concat_ws('.', count(*), max(id), sum(version)) from room_closure
                  where ends >= :first),
                (select concat_ws('.', count(*), max(id), sum(version)) from working_day
                  where day between :first and :last),
                (select concat_ws('.', count(*), max(id), sum(version)) from opening_day
                  where day between :first and :last),
                (select concat_ws('.', count(*), max(id)) from session
                  where superseded_at is null and performed_on between :from and :until),
                (select sum(c.version) from client_shown s join client c on c.id = s.client_id),
                (select bit_xor(known.mark) from client_shown s
                  cross join lateral (
                    select bit_xor(hashtextextended(
                             concat_ws('.', h.kind, h.ordinal, h.code, h.fact_id, h.day), 0))
                      from happened h where h.client_id = s.client_id
                    union all
                    select bit_xor(hashtextextended(
                             concat_ws('.', 'COURSE', k.id, k.version, t.tags, t.off), 0))
                      from treatment_course k
                      cross join lateral (
                        select count(*) as tags, count(removed_on) as off
                          from course_tag where course_id = k.id) t
                     where k.client_id = s.client_id
                    union all
                    select bit_xor(hashtextextended(
                             concat_ws('.', 'BOOKING', b.id, b.version), 0))
                      from booking b
                     where b.client_id = s.client_id and b.status in
                       ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')) known(mark)
                  where s.comes)) as mark,
                (select extract(epoch from max(c.changed_at))::bigint
                   from booked b join booking_status_change c on c.booking_id = b.id) as at)
            """;

    private DiaryMark() {}
}
