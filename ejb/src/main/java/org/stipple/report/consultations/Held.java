package org.stipple.report.consultations;

/**
 * The select of consultations that stand, each with the course that came of it. A course comes of
 * the last consultation on or before its first session; while it has none, of the last one that was
 * held while it was unfinished, and if it ended so, on or before the day it was opened. Whoever was
 * turned away is not named: the reason is said instead.
 */
final class Held {

    /** One number for all spellings of a reason that differ in capitals and blanks alone. */
    private static final String KEY =
            "abs(hashtextextended(lower(btrim(h.suitability_reason)), 0) % 1000000000000000)";

    private static final String TURNED_AWAY =
            "h.suitability in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED')";

    static final String SELECT =
            """
            select h.id, h.held_on as day, case when n.turned_away then 0 else h.client_id end
                     as client_id,
                   h.person_id as person, p.name as person_name, h.suitability,
                   case when n.turned_away then n.reason_key end as reason,
                   case when n.turned_away then h.suitability_reason end as reason_name,
                   case when n.turned_away then '' else c.given_name || ' ' || c.family_name end
                     as client,
                   k.opened, k.began, k.began - h.held_on as days, k.opened is not null as converted,
                   n.turned_away
              from consultation h
              left join person p on p.id = h.person_id
              left join client c on c.id = h.client_id
              cross join lateral (
                select %s as turned_away, %s as reason_key) n
              left join lateral (
                select min(k.opened_on) as opened, min(f.began) as began
                  from treatment_course k
                  left join lateral (
                    select min(s.performed_on) as began from session s
                     where s.course_id = k.id and s.kind = 'SESSION'
                       and s.superseded_at is null) f on true
                 where k.client_id = h.client_id
                   and h.held_on <= coalesce(f.began,
                     case when k.state in ('OPEN', 'PAUSED', 'REOPENED') then cast('infinity' as date)
                          else k.opened_on end)
                   and not exists (
                     select from consultation l
                      where l.client_id = h.client_id and l.superseded_at is null
                        and l.held_on <= coalesce(f.began,
                          case when k.state in ('OPEN', 'PAUSED', 'REOPENED')
                               then cast('infinity' as date) else k.opened_on end)
                        and (l.held_on, l.recorded_at, l.id)
                          > (h.held_on, h.recorded_at, h.id))) k on true
             where h.superseded_at is null"""
                    .formatted(TURNED_AWAY, KEY);

    /** Reasons to choose from. */
    static final String REASONS =
            """
            (select %s as id, min(h.suitability_reason) as name from consultation h
              where h.superseded_at is null and %s group by 1)"""
                    .formatted(KEY, TURNED_AWAY);

    private Held() {}
}
