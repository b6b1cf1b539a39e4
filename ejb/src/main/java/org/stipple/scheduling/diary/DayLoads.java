package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts what is on days, and tells whether anything changed there: a statement each. */
@Dependent
class DayLoads {

    @PersistenceContext private EntityManager entities;

    /**
     * How much there is on each day, both ends inclusive; days without any booking are not in it.
     */
    Map<LocalDate, DayLoad> on(long siteId, AskDiary ask, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select on_day,
                                       count(*) filter (where status in
                                         ('TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')),
                                       count(*) filter (where status = 'HELD' and held_until > :now),
                                       count(*) filter (where status = 'DONE'),
                                       count(*) filter (where status in
                                         ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW', 'MOVED')),
                                       coalesce(sum(extract(epoch from ends_at - starts_at) / 60)
                                         filter (where status in ('TENTATIVE', 'BOOKED', 'ARRIVED',
                                           'IN_PROGRESS', 'DONE')
                                         or status = 'HELD' and held_until > :now), 0)
                                  from booking
                                 where site_id = :site and on_day between :first and :last
                                   and (:person = 0 or person_id = :person)
                                   and (:kind = '' or kind = :kind)
                                 group by on_day""")
                        .setParameter("site", siteId)
                        .setParameter("first", ask.monday())
                        .setParameter("last", ask.sunday())
                        .setParameter("now", now)
                        .setParameter("person", ask.filter().personId())
                        .setParameter("kind", kind(ask.filter()))
                        .getResultList();
        return rows.stream().map(DayLoads::load).collect(toMap(DayLoad::day, Function.identity()));
    }

    private static String kind(DiaryFilter filter) {
        return filter.kind() == null ? "" : filter.kind().name();
    }

    private static DayLoad load(Object[] row) {
        LocalDate day =
                row[0] instanceof LocalDate date ? date : ((java.sql.Date) row[0]).toLocalDate();
        return new DayLoad(
                day,
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]));
    }

    /**
     * How far these days have come: a booking that is made raises the newest id, one that changes
     * its version, so that no two states of the same days have the same mark.
     */
    DiaryChange changeOn(long siteId, LocalDate first, LocalDate last) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select count(*), coalesce(max(b.id), 0),
                                               coalesce(sum(b.version), 0),
                                               extract(epoch from max(c.changed_at))::bigint
                                          from booking b
                                          left join lateral (
                                               select max(changed_at) as changed_at
                                                 from booking_status_change
                                                where booking_id = b.id) c on true
                                         where b.site_id = :site
                                           and b.on_day between :first and :last""")
                                .setParameter("site", siteId)
                                .setParameter("first", first)
                                .setParameter("last", last)
                                .getSingleResult();
        return new DiaryChange(
                row[0] + "-" + row[1] + "-" + row[2],
                row[3] == null ? null : Instant.ofEpochSecond(((Number) row[3]).longValue()));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
