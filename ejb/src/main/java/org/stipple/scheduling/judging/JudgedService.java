package org.stipple.scheduling.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * Proves which version judged which booking. Each keeps the versions that spoke when it was planned
 * or moved, one of its course's protocol and one of the gates; newer ones change nothing of that.
 */
@Stateless
public class JudgedService {

    private static final String BY =
            " from Booking b where (b.judged.policyVersionId = :version"
                    + " or b.judged.gatesVersionId = :version)";

    @PersistenceContext private EntityManager entities;

    /**
     * How many bookings this version judged, by the state they are in now; only states that are.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<BookingStatus, Long> count(long versionId) {
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        entities.createQuery(
                        "select b.status, count(b)" + BY + " group by b.status", Object[].class)
                .setParameter("version", versionId)
                .getResultStream()
                .forEach(row -> counts.put((BookingStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** The bookings that this version judged, the latest first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<JudgedBooking> find(FindJudged wanted) {
        return entities.createQuery(
                        """
                        select new org.stipple.scheduling.judging.JudgedBooking(
                            b.id, b.time.onDay, b.subject.clientId, b.subject.kind,
                            b.subject.ordinal, b.status, b.judged.verdict, b.judged.outcome,
                            b.override.overrideBy, b.override.overrideReason)
                        """
                                + BY
                                + " and b.status in :states"
                                + " order by b.time.startsAt desc, b.id desc",
                        JudgedBooking.class)
                .setParameter("version", wanted.versionId())
                .setParameter("states", wanted.states())
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.count())
                .getResultList();
    }
}
