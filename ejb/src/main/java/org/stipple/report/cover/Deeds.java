package org.stipple.report.cover;

/**
 * The select of sessions and touch-ups that stand, each with what it was done without. Why is what
 * was recorded with it, else what was answered for when the visit was started or booked.
 */
final class Deeds {

    // Read once, and looked up by its hash.
    private static final String IS_AMONG =
            "f.id in (select cast(each as bigint) from unnest(string_to_array(:%s, ' ')) each)";

    static final String SELECT =
            """
            select f.id, f.performed_on as day, k.client_id,
                   b.site_id as site, i.name as site_name,
                   f.person_id as person, p.name as person_name,
                   case when f.kind <> 'SESSION' then f.kind
                        when f.ordinal <= 3 then 'SESSION_' || f.ordinal
                        else 'SESSION_MORE' end as step,
                   c.given_name || ' ' || c.family_name as client,
                   g.consultation, g.test, g.consent, g.block,
                   f.gates_version_id is not null as judged,
                   g.consultation or g.test or g.consent or g.block as gap,
                   f.outcome = 'REFUSED' as refused_then,
                   coalesce(u.display_name, f.recorded_by) as recorded_name,
                   coalesce(nullif(btrim(f.against_policy_reason), ''),
                     b.start_override_reason, b.override_reason, '') as why,
                   nullif(concat_ws('_', case when g.consultation then 'CONSULTATION' end,
                     case when g.test then 'TEST' end, case when g.consent then 'CONSENT' end,
                     case when g.block then 'BLOCK' end), '') as gaps
              from session f
              join treatment_course k on k.id = f.course_id
              left join booking b on b.id = f.booking_id
              left join site i on i.id = b.site_id
              left join person p on p.id = f.person_id
              left join client c on c.id = k.client_id
              left join app_user u on u.username = f.recorded_by
              cross join lateral (select %s as consultation, %s as test,
                                         %s as consent, %s as block) g
             where f.superseded_at is null"""
                    .formatted(
                            IS_AMONG.formatted("consultation"),
                            IS_AMONG.formatted("test"),
                            IS_AMONG.formatted("consent"),
                            IS_AMONG.formatted("block"));

    private Deeds() {}
}
