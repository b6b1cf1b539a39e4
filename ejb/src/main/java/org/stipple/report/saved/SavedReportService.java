package org.stipple.report.saved;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Actor;
import org.stipple.audit.Signature;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Keeps what is asked again and again. Who shares a report shares the question, not an answer. */
@Stateless
public class SavedReportService {

    @PersistenceContext private EntityManager entities;
    @Inject private Actor actor;
    @Inject private ClinicClock clock;

    /** The caller's own reports and those that others share, by name; one statement. */
    @RolesAllowed("MANAGER")
    public List<SavedReportRow> all() {
        return entities
                .createQuery(
                        "select r from SavedReport r where r.madeBy = :user or r.shared = true"
                                + " order by lower(r.name), r.id",
                        SavedReport.class)
                .setParameter("user", actor.name())
                .getResultList()
                .stream()
                .map(report -> report.row(actor.name()))
                .toList();
    }

    /**
     * Keeps a report.
     *
     * @return its id
     * @throws ConstraintException {@code saved_report_name_once} if the caller has one of this name
     */
    @RolesAllowed("MANAGER")
    public long save(@Valid SaveReport as) {
        SavedReport report = new SavedReport(as, new Signature(actor.name(), clock.now()));
        entities.persist(report);
        entities.flush();
        return report.id();
    }

    /**
     * Forgets one of the caller's own.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is no such report of the caller
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed("MANAGER")
    public void remove(long id, int seen) {
        SavedReport report =
                Optional.ofNullable(entities.find(SavedReport.class, id))
                        .filter(each -> each.isOf(actor.name()))
                        .orElseThrow(() -> new NotFoundException("saved_report", id));
        report.mustStillBe(seen);
        entities.remove(report);
    }
}
