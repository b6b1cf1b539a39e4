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

    /**
     * Writes down what a client is to be told, in the transaction of what it tells of: both are
     * done or neither. Where she was not told yet of the booking in whose place this one is, that
     * message is replaced, and she is told from what she knows. Asked twice, it is queued once.
     *
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     * @throws org.stipple.platform.refusal.ConstraintException {@code message_once} if somebody
     *     else queued it in the same moment
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queue(@NotNull @Valid QueueMessage wanted) {
        if (find(wanted.kind(), wanted.bookingId()).isEmpty()) {
            queueOnce(wanted);
        }
    }

    private void queueOnce(QueueMessage wanted) {
        Signature signed = signing.sign();
        Optional<Message> untold =
                find(wanted.kind(), wanted.insteadOf()).filter(Message::isQueued);
        untold.ifPresent(message -> message.replaced(signed));
        long known = untold.map(Message::knownBookingId).orElse(wanted.insteadOf());
        Message message = new Message(wanted, known, signed);
        entities.persist(message);
        record("MESSAGE_QUEUED", message, wanted.kind().name());
    }

    private Optional<Message> find(MessageKind kind, long bookingId) {
        return entities.createQuery(
                        "select m from Message m where m.kind = :kind and m.bookingId = :booking",
                        Message.class)
                .setParameter("kind", kind)
                .setParameter("booking", bookingId)
                .getResultStream()
                .findFirst();
    }

    /** What clients were not told yet, the oldest first; one statement. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<QueuedMessage> queued() {
        return entities.createQuery(
                        """
                        select new org.stipple.messaging.QueuedMessage(m.id, m.version, m.kind,
                               m.clientId, m.bookingId, m.knownBookingId, m.createdAt, m.createdBy,
                               count(a.id), max(a.madeAt))
                          from Message m left join MessageAttempt a on a.messageId = m.id
                         where m.status = :queued
                         group by m.id, m.version, m.kind, m.clientId, m.bookingId,
                               m.knownBookingId, m.createdAt, m.createdBy
                         order by m.createdAt, m.id""",
                        QueuedMessage.class)
                .setParameter("queued", MessageStatus.QUEUED)
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
        message.mustBeQueued();
        message.mustStillBe(version);
        return message;
    }

    private void record(String action, Message message, String detail) {
        audit.record(
                Act.of(action, MESSAGE, message.id()).ofClient(message.clientId()).saying(detail));
    }
}
