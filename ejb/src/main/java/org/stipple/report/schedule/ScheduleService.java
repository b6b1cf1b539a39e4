package org.stipple.report.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.security.Addressee;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/**
 * Keeps which reports are mailed by themselves. They are the matter of all who may open reports,
 * whoever began them. Those alone get them, at the address that is kept with their user.
 */
@Stateless
public class ScheduleService {

    private static final String SUBJECT = "report_schedule";

    @PersistenceContext private EntityManager entities;
    @Inject private ScheduleRows rows;
    @Inject private Sendings sendings;
    @Inject private UserService users;
    @Inject private SiteService sites;
    @Inject private Signing signing;
    @Inject private AuditService audit;
    @Inject private ClinicClock clock;

    /** All who may open reports, by name, those without an address too. */
    @RolesAllowed("MANAGER")
    public List<Addressee> readers() {
        return users.whoMayActAs(Role.MANAGER);
    }

    /** What is mailed, by name; three statements. */
    @RolesAllowed("MANAGER")
    public List<ScheduleRow> all() {
        return rows.all();
    }

    /**
     * @throws NotFoundException if there is none, or it has ended
     */
    @RolesAllowed("MANAGER")
    public ScheduleRow get(long id) {
        return rows.row(stored(id), Optional.empty());
    }

    /**
     * From now on it is mailed; the first time when its next moment comes.
     *
     * @return its id
     * @throws NotFoundException if a reader may not open reports, or has no address
     */
    @RolesAllowed("MANAGER")
    public long add(@Valid SaveSchedule as) {
        refuseOthers(as.readers());
        long site = sites.siteId();
        ReportSchedule schedule =
                new ReportSchedule(as, site, next(as.rhythm(), site), signing.sign());
        entities.persist(schedule);
        record("REPORT_SCHEDULED", schedule, as.readers() + " " + as.ask());
        return schedule.id();
    }

    /**
     * Changes what is mailed, when and to whom. What fell due before goes out as it was.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is none, or a reader may not open reports, or has no
     *     address
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public void change(long id, int seen, @Valid SaveSchedule as) {
        ReportSchedule schedule = stored(id, seen);
        refuseOthers(as.readers());
        boolean otherwise = !schedule.rhythm().equals(as.rhythm());
        schedule.become(as);
        if (otherwise) {
            schedule.fallsDue(next(as.rhythm(), schedule.siteId()));
        }
        record("REPORT_SCHEDULE_CHANGED", schedule, as.readers() + " " + as.ask());
    }

    /**
     * Sends nothing until it is resumed; what falls due meanwhile is not made up for.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is none, or it has ended
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public void pause(long id, int seen) {
        ReportSchedule schedule = stored(id, seen);
        schedule.pause();
        record("REPORT_SCHEDULE_PAUSED", schedule, "");
    }

    /**
     * Sends it again from its next moment on.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is none, or it has ended
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public void resume(long id, int seen) {
        ReportSchedule schedule = stored(id, seen);
        schedule.resume(next(schedule.rhythm(), schedule.siteId()));
        record("REPORT_SCHEDULE_RESUMED", schedule, "");
    }

    /**
     * Sends it no more, also what waits to be sent.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is none, or it has ended
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public void end(long id, int seen) {
        ReportSchedule schedule = stored(id, seen);
        schedule.end(signing.sign());
        record("REPORT_SCHEDULE_ENDED", schedule, "");
    }

    /**
     * Sends it at once, beside its moments, as seen from today; pressed twice, once.
     *
     * @param seen the version that was shown
     * @return to how many it goes
     * @throws NotFoundException if there is none, or it has ended
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public int sendNow(long id, int seen) {
        ReportSchedule schedule = stored(id, seen);
        entities.lock(schedule, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return sendings.queue(schedule, clock.now());
    }

    private Instant next(Rhythm rhythm, long siteId) {
        return rhythm.next(clock.now(), sites.name(siteId).zone());
    }

    private void refuseOthers(Collection<Long> wanted) {
        List<Long> allowed =
                readers().stream().filter(Addressee::isReached).map(Addressee::id).toList();
        wanted.stream()
                .filter(each -> !allowed.contains(each))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw new NotFoundException("user", other);
                        });
    }

    private ReportSchedule stored(long id, int seen) {
        ReportSchedule schedule = stored(id);
        schedule.mustStillBe(seen);
        return schedule;
    }

    private ReportSchedule stored(long id) {
        return Optional.ofNullable(entities.find(ReportSchedule.class, id))
                .filter(each -> !each.isOver())
                .orElseThrow(() -> new NotFoundException(SUBJECT, id));
    }

    private void record(String action, ReportSchedule schedule, String detail) {
        audit.record(Act.of(action, SUBJECT, schedule.id()).saying(detail));
    }
}
