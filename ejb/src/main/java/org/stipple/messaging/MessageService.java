package org.stipple.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signature;
import org.stipple.audit.Signing;
import org.stipple.platform.entity.NativeChange;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** What people do with messages that were not simply sent. */
@Stateless
public class MessageService {

    private static final String MESSAGE = "message";

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;
    @Inject private Signing signing;

    /**
     * Has it sent again under the same Message-ID, by whatever leads to her now. Whether it arrived
     * before nobody knows: whoever asks for this answers for that.
     *
     * @param version of the message that was shown
     * @throws StaleException if it is not one that failed, that is UNKNOWN or that a person was to
     *     tell, or if somebody did something with it meanwhile
     * @throws NotFoundException if there is no such message
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void sendAgain(long messageId, int version) {
        Message message = get(messageId, version);
        Signature signed = signing.sign();
        message.again(signed.at());
        NativeChange.of(
                        entities,
                        "update message_delivery set resent_at = :at, resent_by = :by"
                                + " where message_id = :id and resent_at is null",
                        "message_delivery")
                .setParameter("at", signed.at())
                .setParameter("by", signed.by())
                .setParameter("id", messageId)
                .executeUpdate();
        record("MESSAGE_SENT_AGAIN", message);
    }

    /**
     * Nobody is to be told any more.
     *
     * @param version of the message that was shown
     * @throws StaleException if she was told meanwhile, or it is being sent
     * @throws NotFoundException if there is no such message
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void cancel(long messageId, int version) {
        Message message = get(messageId, version);
        message.cancelled(signing.sign());
        record("MESSAGE_CANCELLED", message);
    }

    private Message get(long messageId, int version) {
        Message message =
                Optional.ofNullable(entities.find(Message.class, messageId))
                        .orElseThrow(() -> new NotFoundException(MESSAGE, messageId));
        message.mustStillBe(version);
        return message;
    }

    private void record(String action, Message message) {
        Act act = Act.of(action, MESSAGE, message.id()).saying(message.kind().name());
        audit.record(message.clientId() == 0 ? act : act.ofClient(message.clientId()));
    }
}
