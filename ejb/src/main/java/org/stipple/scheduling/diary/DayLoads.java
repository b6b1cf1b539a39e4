package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts what is on days and tells how far they have come: one statement either way. */
@Dependent
class DayLoads {

    private static final String LOADS =
            """
            select mark.mark, mark.at, load.* from mark left join (
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
                from booked
               where (:person = 0 or person_id = :person) and (:kind = '' or kind = :kind)
               group by on_day) load on true""";

    @PersistenceContext private EntityManager entities;

    /**
     * How much there is on each day, and how far it has come.
     *
     * @param byDay of the weeks that are watched; days without any booking are not in it
     */
    record Counted(Map<LocalDate, DayLoad> byDay, DiaryChange change) {}

    Counted count(long siteId, Watch watch, DiaryFilter filter, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                query(DiaryMark.PARTS + LOADS, siteId, watch, now)
                        .setParameter("person", filter.personId())
                        .setParameter("kind", filter.kind() == null ? "" : filter.kind().name())
                        .getResultList();
        return new Counted(
                rows.stream()
                        .filter(row -> row[2] != null)
                        .map(DayLoads::load)
                        .collect(toMap(DayLoad::day, Function.identity())),
                change(rows.get(0)));
    }

    DiaryChange change(long siteId, Watch watch, Instant now) {
        return change(
                (Object[])
                        query(DiaryMark.PARTS + "select mark, at from mark", siteId, watch, now)
                                .getSingleResult());
    }

    private Query query(String text, long siteId, Watch watch, Instant now) {
        return entities.createNativeQuery(text)
                .setParameter("site", siteId)
                .setParameter("now", now)
                .setParameter("first", watch.first())
                .setParameter("last", watch.last())
                .setParameter("from", watch.from())
                .setParameter("until", watch.until());
    }

    private static DiaryChange change(Object[] row) {
        return new DiaryChange(
                (String) row[0],
                row[1] == null ? null : Instant.ofEpochSecond(((Number) row[1]).longValue()));
    }

    private static DayLoad load(Object[] row) {
        LocalDate day =
                row[2] instanceof LocalDate date ? date : ((java.sql.Date) row[2]).toLocalDate();
        return new DayLoad(
                day,
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }
}
