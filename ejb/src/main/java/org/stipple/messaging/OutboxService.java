package org.stipple.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signature;
import org.stipple.audit.Signing;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** What clients are to be told, and who told them. */
@Stateless
public class OutboxService {

    private static final String MESSAGE = "message";

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;
    @Inject private Signing signing;
    @Inject private Recipients recipients;

    /**
     * Writes down what somebody is to be told, in the transaction of what it tells of: both are
     * done or neither. Where she was not told yet of the booking in whose place this one is, that
     * message is replaced, and she is told from what she knows. Asked twice under one key, it is
     * queued once.
     *
     * @param siteId where what it tells of is: its name is in the message, its night is quiet
     * @return why it will not be sent, so that a person has to tell her; empty where it waits to be
     *     sent, or was queued before
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     * @throws org.stipple.platform.refusal.ConstraintException {@code message_once} if somebody
     *     else queued it in the same moment
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<Barrier> queue(@NotNull @Valid QueueMessage wanted, long siteId) {
        return isQueued(wanted.onceKey()) ? Optional.empty() : queueOnce(wanted, siteId);
    }

    private boolean isQueued(String onceKey) {
        return !entities.createQuery(
                        "select m.id from Message m where m.onceKey = :once", Long.class)
                .setParameter("once", onceKey)
                .getResultList()
                .isEmpty();
    }

    private Optional<Barrier> queueOnce(QueueMessage wanted, long siteId) {
        Signature signed = signing.sign();
        Message message = new Message(wanted, known(wanted, signed), siteId, signed);
        Optional<Barrier> barrier = barrier(wanted);
        barrier.ifPresent(message::byPhone);
        entities.persist(message);
        record("MESSAGE_QUEUED", message, wanted.kind().name());
        return barrier;
    }

    /** The booking that she knows of: of a message that this one replaces, the one it told from. */
    private long known(QueueMessage wanted, Signature signed) {
        return wanted.insteadOf() == 0
                ? 0
                : untold(wanted)
                        .filter(message -> replaced(message, signed))
                        .map(Message::knownBookingId)
                        .orElse(wanted.insteadOf());
    }

    private Optional<Message> untold(QueueMessage wanted) {
        return entities
                .createQuery(
                        "select m from Message m where m.kind = :kind and m.bookingId = :booking"
                                + " and m.status in :untold",
                        Message.class)
                .setParameter("kind", wanted.kind())
                .setParameter("booking", wanted.insteadOf())
                .setParameter("untold", MessageStatus.untold())
                .getResultList()
                .stream()
                .findFirst();
    }

    // By a statement: where a node took it up meanwhile it is sent, and nobody's move fails of it.
    private boolean replaced(Message message, Signature signed) {
        return entities.createQuery(
                                "update versioned Message m set m.status = :replaced, m.barrier = null,"
                                        + " m.settledAt = :at, m.settledBy = :by"
                                        + " where m.id = :id and m.status in :untold")
                        .setParameter("replaced", MessageStatus.REPLACED)
                        .setParameter("at", signed.at())
                        .setParameter("by", signed.by())
                        .setParameter("id", message.id())
                        .setParameter("untold", MessageStatus.untold())
                        .executeUpdate()
                > 0;
    }

    private Optional<Barrier> barrier(QueueMessage wanted) {
        boolean out =
                wanted.kind().isForClients()
                        && recipients.find(wanted.clientId()).isOptedOut(wanted.kind().purpose());
        return out ? Optional.of(Barrier.OPTED_OUT) : Optional.empty();
    }

    /**
     * Of which moved visits clients were not told yet, the oldest first; one statement. Whoever is
     * reached by mail is told by it.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<QueuedMessage> queued() {
        return entities.createQuery(
                        """
                        select new org.stipple.messaging.QueuedMessage(m.id, m.version, m.kind,
                               m.clientId, m.bookingId, m.knownBookingId, m.createdAt, m.createdBy,
                               count(a.id), max(a.madeAt))
                          from Message m left join MessageAttempt a on a.messageId = m.id
                         where m.status in :untold and m.knownBookingId is not null
                         group by m.id, m.version, m.kind, m.clientId, m.bookingId,
                               m.knownBookingId, m.createdAt, m.createdBy
                         order by m.createdAt, m.id""",
                        QueuedMessage.class)
                .setParameter("untold", MessageStatus.untold())
                .getResultList();
    }

    /**
     * The client was told.
     *
     * @param version of the message that was shown
     * @throws StaleException if somebody told her meanwhile, or tried to
     * @throws NotFoundException if there is no such message
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void told(long messageId, int version, @NotNull Channel by) {
        Message message = get(messageId, version);
        Signature signed = signing.sign();
        message.told(by, signed);
        entities.persist(new MessageAttempt(messageId, by, true, signed));
        record("CLIENT_TOLD", message, by.name());
    }

    /**
     * Somebody tried to reach her in vain; she is still to be told.
     *
     * @param version of the message that was shown
     * @throws StaleException if somebody told her meanwhile
     * @throws NotFoundException if there is no such message
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void notReached(long messageId, int version, @NotNull Channel by) {
        Message message = get(messageId, version);
        entities.persist(new MessageAttempt(messageId, by, false, signing.sign()));
        record("CLIENT_NOT_REACHED", message, by.name());
    }

    private Message get(long messageId, int version) {
        Message message =
                Optional.ofNullable(entities.find(Message.class, messageId))
                        .orElseThrow(() -> new NotFoundException(MESSAGE, messageId));
        message.mustBeUntold();
        message.mustStillBe(version);
        return message;
    }

    private void record(String action, Message message, String detail) {
        Act act = Act.of(action, MESSAGE, message.id()).saying(detail);
        audit.record(message.clientId() == 0 ? act : act.ofClient(message.clientId()));
    }
}
