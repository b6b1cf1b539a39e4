package org.stipple.report;

/**
 * The figures as somebody counts them who knows the shipped rules by heart and none of the
 * product's own code: person, group, figure and value.
 */
final class PlainFigures {

    private PlainFigures() {}

    /** By whoever applied or agreed, and lot; a waiver is of none. */
    static final String PATCH_TESTS =
            """
            with reacted as (
              select t.client_id, t.id as test, min(r.read_on) as day
                from patch_test t join patch_test_reading r on r.patch_test_id = t.id
               where t.superseded_at is null and r.superseded_at is null and r.result = 'REACTION'
               group by 1, 2),
            cleared as (
              select r.patch_test_id as test, max(r.read_on) as day from patch_test_reading r
               where r.superseded_at is null and r.result = 'CLEARED'
                 and (r.outcome = 'PERMITTED' or r.outcome = 'WARNING' or r.verdict = 'GRACE')
               group by 1),
            begun as (
              select k.client_id, s.performed_on as day
                from session s join treatment_course k on k.id = s.course_id
               where s.superseded_at is null and s.kind = 'SESSION' and s.ordinal = 1),
            test as (
              select t.person_id, cast(t.pigment_lot_id as text) as lot, t.client_id,
                     t.applied_on, r.day as reacted, c.day as cleared, l.expires_on,
                     (select max(o.applied_on) from patch_test o
                       where o.client_id = t.client_id and o.superseded_at is null) as newest,
                     (select count(*) from patch_test_waiver w
                       where w.client_id = t.client_id and w.superseded_at is null
                         and w.agreed_on >= t.applied_on) as waivers,
                     (select count(*) from begun b
                       where b.client_id = t.client_id and b.day >= c.day
                         and b.day <= c.day + interval '6 months') as uses
                from patch_test t
                join pigment_lot l on l.id = t.pigment_lot_id
                left join reacted r on r.test = t.id
                left join cleared c on c.test = t.id
               where t.superseded_at is null and t.applied_on >= :first and t.applied_on <= :last),
            waiver as (
              select w.doctor_id as person_id, 'none' as lot, w.agreed_on,
                     (select count(*) from reacted r
                       where r.client_id = w.client_id and r.day <= w.agreed_on) as reactions,
                     (select count(*) from begun b
                       where b.client_id = w.client_id and b.day >= w.agreed_on
                         and b.day <= w.agreed_on + interval '6 months') as uses
                from patch_test_waiver w
               where w.superseded_at is null and w.agreed_on >= :first and w.agreed_on <= :last)
            select person_id, lot, 'applied', count(*) from test group by 1, 2
            union all
            select person_id, lot, 'reacted', count(*) from test where reacted is not null group by 1, 2
            union all
            select person_id, lot, 'cleared', count(*) from test
             where reacted is null and cleared is not null group by 1, 2
            union all
            select person_id, lot, 'reactedShare',
                   100.0 * count(reacted) / count(coalesce(reacted, cleared)) from test
             group by 1, 2 having count(reacted) > 0
            union all
            select person_id, lot, 'notRead', count(*) from test
             where reacted is null and cleared is null and waivers > 0 group by 1, 2
            union all
            select person_id, lot, case when newest + 21 < :today then 'overdue' else 'waiting' end,
                   count(*) from test
             where reacted is null and cleared is null and waivers = 0 group by 1, 2, 3
            union all
            select person_id, lot, 'expired', count(*) from test
             where reacted is null and uses = 0 and cleared + interval '6 months' < :today
             group by 1, 2
            union all
            select person_id, lot, 'oldLot', count(*) from test where expires_on < applied_on
             group by 1, 2
            union all
            select person_id, lot, 'waived', count(*) from waiver group by 1, 2
            union all
            select person_id, lot, 'expired', count(*) from waiver
             where reactions = 0 and uses = 0 and agreed_on + interval '6 months' < :today
             group by 1, 2""";

    /** By whoever held it, and what it came to. */
    static final String CONSULTATIONS =
            """
            with course as (
              select k.id, k.client_id, k.state, k.opened_on, min(s.performed_on) as began
                from treatment_course k
                left join session s on s.course_id = k.id and s.superseded_at is null
                                   and s.kind = 'SESSION'
               group by 1, 2, 3, 4),
            led as (
              select distinct on (k.id) k.id, k.began, h.id as consultation
                from course k join consultation h on h.client_id = k.client_id
               where h.superseded_at is null
                 and case when k.began is not null then h.held_on <= k.began
                          when k.state in ('ABANDONED', 'COMPLETED') then h.held_on <= k.opened_on
                          else true end
               order by k.id, h.held_on desc, h.recorded_at desc, h.id desc),
            held as (
              select h.person_id, h.suitability,
                     (select count(*) from led where consultation = h.id) as courses,
                     (select min(began) from led where consultation = h.id) - h.held_on as days
                from consultation h
               where h.superseded_at is null and h.held_on >= :first and h.held_on <= :last)
            select person_id, suitability, 'held', count(*) from held group by 1, 2
            union all
            select person_id, suitability,
                   case suitability when 'SUITABLE' then 'suitable' when 'UNDECIDED' then 'undecided'
                     when 'NOT_SUITABLE' then 'notSuitable' else 'other' end, count(*)
              from held group by 1, 2
            union all
            select person_id, suitability, 'converted', count(*) from held where courses > 0
             group by 1, 2
            union all
            select person_id, suitability, 'conversion',
                   100.0 * sum(case when courses > 0 then 1 else 0 end) / count(*)
              from held group by 1, 2
            union all
            select person_id, suitability, 'begun', count(days) from held group by 1, 2
            union all
            select person_id, suitability, 'days', days from (
              select person_id, suitability, days,
                     row_number() over (partition by person_id, suitability order by days) as place,
                     count(*) over (partition by person_id, suitability) as all_of_them
                from held where days is not null) ranked
             where place = (all_of_them + 1) / 2""";

    /** By whoever did it, and step. */
    static final String COVER =
            """
            with deed as (
              select s.person_id, case s.kind when 'SESSION' then 'SESSION_' || s.ordinal
                     else 'TOUCH_UP' end as step, s.performed_on as day, s.course_id, k.client_id,
                     s.gates_version_id is not null as judged, s.outcome,
                     coalesce(s.against_policy_reason, '') as why
                from session s join treatment_course k on k.id = s.course_id
               where s.superseded_at is null and s.performed_on >= :first
                 and s.performed_on <= :last),
            tagged as (
              select d.*,
                     exists (select 1 from course_tag t where t.course_id = d.course_id
                                and t.tag = 'PATCH_TEST_REQUESTED' and t.added_on <= d.day
                                and coalesce(t.removed_on > d.day, true)) as requested,
                     exists (select 1 from course_tag t where t.course_id = d.course_id
                                and t.tag = 'PATCH_TEST_REACTION' and t.added_on <= d.day
                                and coalesce(t.removed_on > d.day, true)) as reacting,
                     (select max(h.day) from happened h where h.client_id = d.client_id
                         and h.day <= d.day
                         and h.kind in ('PATCH_TEST_APPLIED', 'PATCH_TEST_REACTED')) as tested,
                     (select max(h.day) from happened h where h.client_id = d.client_id
                         and h.day <= d.day and h.kind = 'PATCH_TEST_REACTED') as reacted,
                     (select max(h.day) from happened h where h.client_id = d.client_id
                         and h.day <= d.day and h.kind = 'PATCH_TEST_CLEARED') as cleared,
                     (select max(h.day) from happened h where h.client_id = d.client_id
                         and h.day <= d.day
                         and h.kind in ('PATCH_TEST_CLEARED', 'PATCH_TEST_WAIVED')) as opened,
                     (select max(o.happened_on) from observation o
                       where o.client_id = d.client_id and o.superseded_at is null
                         and o.code = 'SUNBURN' and o.happened_on <= d.day) as sunburnt,
                     (select max(o.happened_on) from observation o
                       where o.client_id = d.client_id and o.superseded_at is null
                         and o.code = 'HAIR_TRANSPLANT' and o.happened_on <= d.day) as transplanted,
                     (select max(c.held_on) from consultation c
                       where c.client_id = d.client_id and c.superseded_at is null
                         and c.held_on <= d.day
                         and (c.held_on, c.recorded_at, c.id) > all (
                           select t.held_on, t.recorded_at, t.id from consultation t
                            where t.client_id = d.client_id and t.superseded_at is null
                              and t.held_on <= d.day
                              and t.suitability in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED')))
                       as advised,
                     (select max(c.signed_on) from consent c
                       where c.client_id = d.client_id and c.superseded_at is null
                         and c.purpose = 'TREATMENT' and c.signed_on <= d.day
                         and coalesce(c.withdrawn_on > d.day, true)) as signed
                from deed d),
            weighed as (
              select person_id, step, judged, outcome, why,
                     judged and step = 'SESSION_1'
                       and not coalesce(day <= advised + interval '6 months', false) as consultation,
                     judged and not coalesce(day <= signed + interval '1 year', false) as consent,
                     judged and (step = 'SESSION_1' and requested
                         and not coalesce(day <= opened + interval '6 months'
                           and opened >= coalesce(tested, opened), false)
                       or reacting and not coalesce(cleared >= coalesce(reacted, cleared), false))
                       as test,
                     judged and (coalesce(day < sunburnt + 14, false)
                       or coalesce(day < transplanted + interval '9 months', false)) as block
                from tagged),
            gap as (select *, consultation or consent or test or block as gap from weighed)
            select person_id, step, 'done', count(*) from gap group by 1, 2
            union all
            select person_id, step, 'covered', count(*) from gap where judged and not gap group by 1, 2
            union all
            select person_id, step, 'notJudged', count(*) from gap where not judged group by 1, 2
            union all
            select person_id, step, 'gaps', count(*) from gap where gap group by 1, 2
            union all
            select person_id, step, 'consultation', count(*) from gap where consultation group by 1, 2
            union all
            select person_id, step, 'test', count(*) from gap where test group by 1, 2
            union all
            select person_id, step, 'consent', count(*) from gap where consent group by 1, 2
            union all
            select person_id, step, 'block', count(*) from gap where block group by 1, 2
            union all
            select person_id, step, 'unsaid', count(*) from gap where gap and why = '' group by 1, 2
            union all
            select person_id, step, 'later', count(*) from gap
             where judged and not gap and outcome = 'REFUSED' group by 1, 2""";
}
