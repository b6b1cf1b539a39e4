package org.stipple.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stipple.audit.Signing;

/**
 * Queues what tells of something that came to be in the same transaction, so that nothing can have
 * been queued under its key before: one row, and nothing is read. Whether and where it reaches her
 * is asked when it is sent. Who queued it and when stands in the row, beside the audit entry of
 * what it tells of.
 */
@Dependent
public class Outbox {

    @PersistenceContext private EntityManager entities;
    @Inject private Signing signing;

    /**
     * @param siteId where what it tells of is
     */
    public void add(QueueMessage news, long siteId) {
        entities.persist(new Message(news, news.insteadOf(), siteId, signing.sign()));
    }

    /** Of these keys those under which something was queued; at most one statement. */
    @SuppressWarnings("unchecked") // The query says what it selects.
    public Set<String> queued(List<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        entities.createNativeQuery(
                                        "select m.once_key from message m where m.once_key in :keys",
                                        String.class)
                                .setParameter("keys", keys)
                                .getResultList());
    }
}
