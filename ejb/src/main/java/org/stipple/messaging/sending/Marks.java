package org.stipple.messaging.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import org.stipple.messaging.Attachment;
import org.stipple.messaging.Barrier;
import org.stipple.messaging.Channel;
import org.stipple.messaging.channel.Letter;
import org.stipple.platform.entity.NativeChange;

/** Writes down what becomes of a claimed message, in the caller's transaction. */
@Dependent
class Marks {

    private static final String FREE =
            " claimed_at = null, claimed_by = null, version = version + 1"
                    + " where id = :id and claim = :claim and status = 'CLAIMED'";

    @PersistenceContext private EntityManager entities;

    /** Whether this claim still holds; it does until the end of the transaction then. */
    boolean isHeld(Claimed claimed) {
        return !of(
                        claimed,
                        "select id from message where id = :id and claim = :claim"
                                + " and status = 'CLAIMED' for update")
                .getResultList()
                .isEmpty();
    }

    /** It waits again, and was not tried. */
    void putOff(Claimed claimed, Instant until) {
        of(claimed, "update message set status = 'QUEUED', due_at = :until," + FREE)
                .setParameter("until", until)
                .executeUpdate();
    }

    void byPhone(Claimed claimed, Barrier why) {
        of(claimed, "update message set status = 'BY_PHONE', barrier = :why," + FREE)
                .setParameter("why", why.name())
                .executeUpdate();
    }

    void withheld(Claimed claimed, String why, Instant now) {
        of(
                        claimed,
                        "update message set status = 'WITHHELD', reason = :why, settled_at = :now,"
                                + " settled_by = 'system',"
                                + FREE)
                .setParameter("why", why)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** From now on it may have arrived. */
    void handedOver(Claimed claimed, Channel channel, Letter letter, Stamp stamp) {
        of(
                        claimed,
                        "insert into message_delivery (message_id, claim, node, channel, address,"
                                + " handed_over_at) values (:id, :claim, :node, :channel, :address, :now)")
                .setParameter("node", stamp.node())
                .setParameter("channel", channel.name())
                .setParameter("address", letter.address())
                .setParameter("now", stamp.now())
                .executeUpdate();
        of(
                        claimed,
                        "update message set channel = :channel, address = :address,"
                                + " subject = :subject, text = :text where id = :id and claim = :claim")
                .setParameter("channel", channel.name())
                .setParameter("address", letter.address())
                .setParameter("subject", letter.content().subject())
                .setParameter("text", letter.content().text())
                .executeUpdate();
        NativeChange.of(
                        entities,
                        "delete from message_attachment where message_id = :id",
                        "message_attachment")
                .setParameter("id", claimed.messageId())
                .executeUpdate();
        letter.content().attachment().ifPresent(file -> attach(claimed, file));
    }

    private void attach(Claimed claimed, Attachment file) {
        NativeChange.of(
                        entities,
                        "insert into message_attachment (message_id, name, media_type, content)"
                                + " values (:id, :name, :type, :content)",
                        "message_attachment")
                .setParameter("id", claimed.messageId())
                .setParameter("name", file.name())
                .setParameter("type", file.mediaType())
                .setParameter("content", file.content())
                .executeUpdate();
    }

    private Query of(Claimed claimed, String statement) {
        return NativeChange.of(entities, statement, "message", "message_delivery")
                .setParameter("id", claimed.messageId())
                .setParameter("claim", claimed.claim());
    }
}
