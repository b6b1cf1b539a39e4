package org.stipple.messaging.sending;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stipple.messaging.MessageKind;
import org.stipple.platform.entity.NativeChange;

/** Which node sends what. Each is a transaction of its own, over before anything is handed over. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {

    /** Longer than a node needs for what it claims at once, each handed over within a minute. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final int AT_ONCE = 10;

    // Materialised: looked up again for each row, it would lock and claim more than were asked for.
    private static final String CLAIM =
            """
            with due as materialized (
              select id from message where status = 'QUEUED' and due_at <= :now and kind in (:kinds)
               order by due_at, id limit :most for update skip locked)
            update message m
               set status = 'CLAIMED', claimed_at = :now, claimed_by = :node, channel = null,
                   claim = claim + 1, version = version + 1
              from due where m.id = due.id
            returning m.id, m.claim""";

    // The channel is written when a message is marked as handed over. Both ask the row itself, so
    // that one that is marked in this moment is seen as marked.
    private static final String MAY_HAVE_ARRIVED =
            """
            update message set status = 'UNKNOWN', settled_at = :now, settled_by = 'system',
                               reason = 'LOST', claimed_at = null, claimed_by = null,
                               version = version + 1
             where status = 'CLAIMED' and claimed_at < :before and channel is not null""";

    private static final String NOT_HANDED_OVER =
            """
            update message set status = 'QUEUED', claimed_at = null, claimed_by = null,
                               version = version + 1
             where status = 'CLAIMED' and claimed_at < :before and channel is null""";

    @PersistenceContext private EntityManager entities;

    /** The next that are due, the longest due first; what another node looks at is left to it. */
    @SuppressWarnings("unchecked")
    public List<Claimed> claim(Instant now, String node, Set<MessageKind> kinds) {
        List<Object[]> rows =
                entities.createNativeQuery(CLAIM)
                        .setParameter("now", now)
                        .setParameter("node", node)
                        .setParameter(
                                "kinds", kinds.stream().map(MessageKind::name).collect(toSet()))
                        .setParameter("most", AT_ONCE)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Claimed(
                                        ((Number) row[0]).longValue(),
                                        ((Number) row[1]).intValue()))
                .toList();
    }

    /**
     * Takes back what a node claimed that has died since: what it had not handed over waits again,
     * the rest may have arrived.
     */
    public void letGo(Instant now) {
        Instant before = now.minus(LEASE);
        NativeChange.of(entities, MAY_HAVE_ARRIVED, "message")
                .setParameter("now", now)
                .setParameter("before", before)
                .executeUpdate();
        NativeChange.of(entities, NOT_HANDED_OVER, "message")
                .setParameter("before", before)
                .executeUpdate();
    }
}
