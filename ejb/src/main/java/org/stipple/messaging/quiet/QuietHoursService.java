package org.stipple.messaging.quiet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.refusal.StaleException;

/** Keeps the hours in which clients are left in peace. */
@Stateless
public class QuietHoursService {

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;

    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public QuietHours get() {
        return stored().hours();
    }

    /** The version that a form carries along. */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public int version() {
        return stored().version();
    }

    /**
     * From now on these hours are quiet; what was put off until the end of the old ones stays so.
     *
     * @param seen the version that the form was filled from
     * @throws StaleException if somebody changed them since
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public void change(@NotNull QuietHours wanted, int seen) {
        StoredQuietHours stored = stored();
        if (stored.version() != seen) {
            throw new StaleException();
        }
        stored.become(wanted);
        audit.record(
                Act.of("QUIET_HOURS_CHANGED", "quiet_hours", stored.id())
                        .saying(wanted.from() + " " + wanted.until()));
    }

    private StoredQuietHours stored() {
        return entities.find(StoredQuietHours.class, StoredQuietHours.THE_ONE);
    }
}
