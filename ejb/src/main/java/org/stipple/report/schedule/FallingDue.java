package org.stipple.report.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.stipple.platform.site.SiteService;

/** What falls due is queued, each schedule in a transaction of its own, by whichever node comes. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FallingDue {

    private static final String IS_DUE = "next_at <= :now and not paused and ended_at is null";

    @PersistenceContext private EntityManager entities;
    @Inject private Sendings sendings;
    @Inject private SiteService sites;

    /** Ids of what has fallen due, the longest due first. */
    @SuppressWarnings("unchecked") // The query says what it selects.
    public List<Long> due(Instant now) {
        return entities.createNativeQuery(
                        "select id from report_schedule where " + IS_DUE + " order by next_at, id",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Queues it for the last moment that has come, however many were missed, and sees to the next.
     * What another node is at is left to it.
     */
    public void queue(long scheduleId, Instant now) {
        if (!isMine(scheduleId, now)) {
            return;
        }
        ReportSchedule schedule = entities.find(ReportSchedule.class, scheduleId);
        ZoneId zone = sites.name(schedule.siteId()).zone();
        Instant due = schedule.rhythm().latest(schedule.nextAt(), now, zone);
        // Where the clinic's clock was moved back, it may have fallen due before.
        if (!sendings.isQueued(schedule, due)) {
            sendings.queue(schedule, due);
        }
        schedule.fallsDue(schedule.rhythm().next(due, zone));
    }

    private boolean isMine(long scheduleId, Instant now) {
        return !entities.createNativeQuery(
                        "select id from report_schedule where id = :id and "
                                + IS_DUE
                                + " for update skip locked")
                .setParameter("id", scheduleId)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }
}
