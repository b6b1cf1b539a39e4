package org.stipple.report.cover;

/** Which deeds may lack something, and what had happened by their days. */
final class CoverSql {

    private CoverSql() {}

    /**
     * The deeds of a period that were against the rules when they were recorded, or of whose client
     * something was recorded, corrected or taken back since that bears on their day. All others
     * were covered, and nothing has changed that. What came on record within two days of its own
     * day bears on no record from before but those of these days. Deeds on whose day no version was
     * in force are never judged.
     */
    static final String IN_QUESTION =
            """
            with changed as (
              select c.client_id, c.held_on as day, greatest(c.recorded_at, c.superseded_at) as at
                from consultation c
              union all
              select c.client_id, c.signed_on, greatest(c.recorded_at, c.superseded_at)
                from consent c where c.purpose = 'TREATMENT'
              union all
              select c.client_id, c.withdrawn_on, c.withdrawn_at
                from consent c where c.purpose = 'TREATMENT' and c.withdrawn_on is not null
              union all
              select t.client_id, t.applied_on, greatest(t.recorded_at, t.superseded_at)
                from patch_test t
              union all
              select t.client_id, r.read_on, greatest(r.recorded_at, r.superseded_at)
                from patch_test_reading r join patch_test t on t.id = r.patch_test_id
              union all
              select w.client_id, w.agreed_on, greatest(w.recorded_at, w.superseded_at)
                from patch_test_waiver w
              union all
              select o.client_id, o.happened_on, greatest(o.recorded_at, o.superseded_at)
                from observation o
              union all
              select k.client_id, t.added_on, greatest(t.added_at, t.removed_at)
                from course_tag t join treatment_course k on k.id = t.course_id
              union all
              select k.client_id, r.held_on, greatest(r.recorded_at, r.superseded_at)
                from review r join treatment_course k on k.id = r.course_id
              union all
              select k.client_id, s.performed_on, greatest(s.recorded_at, s.superseded_at)
                from session s join treatment_course k on k.id = s.course_id),
            late as materialized (
              select * from changed c
               where c.day <= :last and c.at >= cast(:first as date) - 1
                 and (c.at > c.day + 2 or c.day >= cast(:first as date) - 2))
            select s.id, s.course_id, s.kind, s.ordinal, s.performed_on as day,
                   coalesce(s.policy_version_id, 0) as policy_version_id,
                   s.gates_version_id
              from session s
             where s.superseded_at is null and s.performed_on between :first and :last
               and s.gates_version_id is not null
               and (s.verdict in ('MISSING', 'TOO_SOON', 'LAPSED')
                 or s.id in (
                   select s.id from late c
                     join treatment_course k on k.client_id = c.client_id
                     join session s on s.course_id = k.id
                    where c.day <= s.performed_on and c.at > s.recorded_at
                      and (c.at > c.day + 2 or s.performed_on <= c.day + 2)))
             order by s.id""";

    /**
     * What had happened by the day of each of these deeds, itself left out, as far as it stands on
     * record now. A consent that was withdrawn later was in force; a consultation that a later one
     * turned away still counted; a course that was reopened later had its end.
     */
    static final String BY_THEN =
            """
            with asked as (
              select s.id, s.course_id, k.client_id, s.performed_on as day, k.course_end
                from unnest(string_to_array(:deeds, ' ')) d
                join session s on s.id = cast(d as bigint)
                join treatment_course k on k.id = s.course_id)
            select a.id, h.kind, h.ordinal, h.code, h.day
              from asked a join happened h on h.client_id = a.client_id
             where (h.course_id is null or h.course_id = a.course_id)
               and h.day <= a.day and h.fact_id <> a.id
               and h.kind not in ('CONSULTATION', 'CONSENT', 'COURSE_END')
            union all
            select a.id, 'CONSENT', 0, '', c.signed_on
              from asked a join consent c on c.client_id = a.client_id
             where c.superseded_at is null and c.purpose = 'TREATMENT' and c.signed_on <= a.day
               and (c.withdrawn_on is null or c.withdrawn_on > a.day)
            union all
            select a.id, 'CONSULTATION', 0, '', c.held_on
              from asked a join consultation c on c.client_id = a.client_id
             where c.superseded_at is null and c.held_on <= a.day
               and not exists (
                 select 1 from consultation t
                  where t.client_id = c.client_id and t.superseded_at is null
                    and t.suitability in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED')
                    and t.held_on <= a.day
                    and (t.held_on, t.recorded_at, t.id) >= (c.held_on, c.recorded_at, c.id))
            union all
            select a.id, 'COURSE_END', 0, '', e.day
              from asked a cross join lateral (
                select case when exists (select 1 from course_state_change l
                                          where l.course_id = a.course_id
                                            and l.changed_at > c.changed_at)
                            then c.course_end else coalesce(a.course_end, c.course_end) end as day
                  from course_state_change c
                 where c.course_id = a.course_id and c.to_state = 'COMPLETED'
                   and c.course_end <= a.day
                   and not exists (select 1 from course_state_change r
                                    where r.course_id = a.course_id and r.to_state = 'REOPENED'
                                      and r.changed_on <= a.day and r.changed_at > c.changed_at)
                 order by c.changed_at desc limit 1) e
             where e.day <= a.day""";
}
