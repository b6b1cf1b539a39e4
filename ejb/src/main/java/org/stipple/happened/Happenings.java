package org.stipple.happened;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What has happened: consultations, but none that turned the client away nor any before it;
 * consents to the treatment that stand; patch tests applied, reacted, cleared in time and waived,
 * as far as no reaction shuts what they open; observations on the day on which they happened; of
 * courses their sessions, touch-ups, reviews that found a further session needed, and ends.
 *
 * <p>What was corrected, taken back or withdrawn is not among it; changes of the transaction are.
 * One statement, for however many.
 */
@ApplicationScoped
public class Happenings {

    private static final String ROWS =
            "select new org.stipple.happened.Happening(h.clientId, h.courseId, h.kind, h.ordinal,"
                    + " h.code, h.day) from Happened h";

    @PersistenceContext private EntityManager entities;

    /** What has happened to these clients apart from their courses. */
    public Histories ofClients(Collection<Long> clientIds) {
        return of(clientIds, Set.of());
    }

    /** What has happened to these clients, and in these courses of theirs. */
    public Histories of(Collection<Long> clientIds, Collection<Long> courseIds) {
        return clientIds.isEmpty()
                ? new Histories(Map.of())
                : Histories.of(
                        entities.createQuery(
                                        ROWS
                                                + " where h.clientId in :clients and"
                                                + " (h.courseId is null or h.courseId in :courses)",
                                        Happening.class)
                                .setParameter("clients", clientIds)
                                .setParameter("courses", courseIds)
                                .getResultStream());
    }
}
