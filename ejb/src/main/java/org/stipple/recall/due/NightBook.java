package org.stipple.recall.due;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.NativeChange;
import org.stipple.platform.site.SiteService;

/** Writes down which night's work is done, so that of several nodes one does it. */
@Stateless
@PermitAll
public class NightBook {

    @PersistenceContext private EntityManager entities;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;
    @Inject private RecallTimer timer;

    /**
     * Takes on the work of a night at a site.
     *
     * @param day that begins with it
     * @return whether it is the caller's to do: nobody did it, or whoever began it an hour ago is
     *     gone
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean claim(long siteId, LocalDate day) {
        return NativeChange.of(
                                entities,
                                """
                                insert into recall_night (site_id, day, started_at) values (:site, :day, :now)
                                on conflict (site_id, day) do update set started_at = excluded.started_at
                                 where recall_night.ended_at is null
                                   and recall_night.started_at < excluded.started_at - interval '1 hour'""",
                                "recall_night")
                        .setParameter("site", siteId)
                        .setParameter("day", day)
                        .setParameter("now", clock.now())
                        .executeUpdate()
                == 1;
    }

    /** The work of this day's night is done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long siteId, LocalDate day) {
        NativeChange.of(
                        entities,
                        "update recall_night set ended_at = :now where site_id = :site and day = :day",
                        "recall_night")
                .setParameter("site", siteId)
                .setParameter("day", day)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /**
     * Has the work of the night done once more, soon after the caller's transaction; if the node is
     * lost before, the next hour.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void again(long siteId) {
        NativeChange.of(
                        entities,
                        "delete from recall_night where site_id = :site and day = :day",
                        "recall_night")
                .setParameter("site", siteId)
                .setParameter("day", sites.todayAt(siteId))
                .executeUpdate();
        timer.soon();
    }
}
