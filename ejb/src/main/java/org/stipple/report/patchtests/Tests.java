package org.stipple.report.patchtests;

/**
 * The select of patch tests and waivers, each with what it has come to by today. Of a test a
 * reaction counts before a reading that cleared it, that only where it was in time, and a waiver
 * only where the test is still to be read: as the worklist has it.
 */
final class Tests {

    /** Whether a first session used what was good from one day to another, both inclusive. */
    private static final String USED =
            """
            exists (select from treatment_course k join session s on s.course_id = k.id
                     where k.client_id = %s.client_id and s.superseded_at is null
                       and s.kind = 'SESSION' and s.ordinal = 1
                       and s.performed_on between %s and v.until)""";

    /** The last day on which it opens a first session, by the gate that says the shortest time. */
    private static final String UNTIL =
            """
            lateral (select cast(min(%s + cast(each as interval)) as date) as until
                       from unnest(string_to_array(:%s, ' ')) each) v""";

    static final String SELECT =
            """
            select t.id, t.applied_on as day, t.client_id, 'TEST' as kind,
                   t.person_id as person, p.name as person_name,
                   g.id as pigment, g.name as pigment_name,
                   l.id as lot, g.name || ' ' || l.number as lot_name,
                   c.given_name || ' ' || c.family_name as client,
                   case when r.reacted is not null then 'REACTED'
                        when r.cleared is not null then
                          case when v.until < :today and not %s then 'EXPIRED' else 'CLEARED' end
                        when exists (select from patch_test_waiver w
                                      where w.client_id = t.client_id and w.superseded_at is null
                                        and w.agreed_on >= t.applied_on) then 'NOT_READ'
                        when t.id in (select cast(each as bigint)
                                        from unnest(string_to_array(:overdue, ' ')) each)
                          then 'OVERDUE'
                        else 'WAITING' end as result,
                   coalesce(r.reacted, r.cleared) as read,
                   case when r.reacted is null then v.until end as until,
                   coalesce(l.expires_on < t.applied_on, false) as old_lot
              from patch_test t
              left join pigment_lot l on l.id = t.pigment_lot_id
              left join pigment g on g.id = l.pigment_id
              left join person p on p.id = t.person_id
              left join client c on c.id = t.client_id
              left join lateral (
                select min(r.read_on) filter (where r.result = 'REACTION') as reacted,
                       max(r.read_on) filter (where r.result = 'CLEARED'
                         and (r.outcome in ('WARNING', 'PERMITTED') or r.verdict = 'GRACE'))
                         as cleared
                  from patch_test_reading r
                 where r.patch_test_id = t.id and r.superseded_at is null) r on true
              left join %s on true
             where t.superseded_at is null
            union all
            select w.id, w.agreed_on, w.client_id, 'WAIVER', w.doctor_id, p.name,
                   null, null, null, null, c.given_name || ' ' || c.family_name,
                   case when exists (
                          select from patch_test t join patch_test_reading r
                                      on r.patch_test_id = t.id
                           where t.client_id = w.client_id and t.superseded_at is null
                             and r.superseded_at is null and r.result = 'REACTION'
                             and r.read_on <= w.agreed_on) then 'SHUT'
                        when v.until < :today and not %s then 'EXPIRED'
                        else 'WAIVED' end,
                   null, v.until, false
              from patch_test_waiver w
              left join person p on p.id = w.doctor_id
              left join client c on c.id = w.client_id
              left join %s on true
             where w.superseded_at is null"""
                    .formatted(
                            USED.formatted("t", "r.cleared"),
                            UNTIL.formatted("r.cleared", "cleared_for"),
                            USED.formatted("w", "w.agreed_on"),
                            UNTIL.formatted("w.agreed_on", "waived_for"));

    /** Lots by name, to choose from. */
    static final String LOTS =
            """
            (select l.id, g.name || ' ' || l.number as name
               from pigment_lot l join pigment g on g.id = l.pigment_id)""";

    private Tests() {}
}
