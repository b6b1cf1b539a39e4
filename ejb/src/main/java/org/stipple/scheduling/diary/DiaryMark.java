package org.stipple.scheduling.diary;

/**
 * The statement that tells how far the diary of some days has come. It reads numbers alone: how
 * many rows there are, the highest id, the versions. No two states of what a page shows have the
 * same mark:
 *
 * <ul>
 *   <li>the bookings of the weeks, and the holds among them that have not run out yet;
 *   <li>hours, leave, closures and who and what they belong to;
 *   <li>how many acts the audit trail tells of the clients whose visits are shown, since a verdict
 *       hangs on what has happened to them and what else is planned for them: every change of a
 *       client's record is in it, in the same transaction;
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
              select distinct client_id from booked where on_day between :from and :until),
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
                (select sum(told.acts) from client_shown c
                  cross join lateral (
                    select count(*) as acts from audit_entry
                     where client_id = c.client_id and action <> 'CLIENT_READ') told)) as mark,
                (select extract(epoch from max(c.changed_at))::bigint
                   from booked b join booking_status_change c on c.booking_id = b.id) as at)
            """;

    private DiaryMark() {}
}
