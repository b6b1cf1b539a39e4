package org.stipple.recall.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Actor;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;

/** Keeps filters and order of the worklists under a name; everybody has her own. */
@Stateless
public class KeptViewService {

    @PersistenceContext private EntityManager entities;
    @Inject private Actor actor;
    @Inject private ClinicClock clock;

    /** The caller's own views of a worklist, by name; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<KeptViewRow> all(@NotNull VisitKind kind) {
        return entities
                .createQuery(
                        "select v from KeptView v where v.username = :user and v.kind = :kind"
                                + " order by lower(v.name), v.id",
                        KeptView.class)
                .setParameter("user", actor.name())
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(KeptView::row)
                .toList();
    }

    /**
     * Keeps a view.
     *
     * @return its id
     * @throws org.stipple.platform.refusal.ConstraintException {@code kept_view_name_once} if the
     *     caller has one of this name in this worklist
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long keep(@NotNull @Valid KeepView as) {
        KeptView view = new KeptView(as, actor.name(), clock.now());
        entities.persist(view);
        entities.flush();
        return view.id();
    }

    /**
     * Forgets one of the caller's own.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if the caller has no such view
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void forget(long id, int seen) {
        KeptView view =
                Optional.ofNullable(entities.find(KeptView.class, id))
                        .filter(each -> each.isOf(actor.name()))
                        .orElseThrow(() -> new NotFoundException("kept_view", id));
        view.mustStillBe(seen);
        entities.remove(view);
    }
}
