package org.stipple.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.platform.refusal.StaleException;

/** Something that a client is to be told, once. */
@Entity
class Message extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageKind kind;

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private long bookingId;

    @Column(updatable = false)
    private long knownBookingId;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @SuppressWarnings("unused") // Lists read it.
    private Instant createdAt;

    @SuppressWarnings("unused") // Lists read it.
    private String createdBy;

    @SuppressWarnings("unused") // For whoever asks later.
    private Instant settledAt;

    @SuppressWarnings("unused") // For whoever asks later.
    private String settledBy;

    protected Message() {}

    /**
     * @param knownBookingId the booking that the client knows of
     */
    Message(QueueMessage as, long knownBookingId, Signature signed) {
        kind = as.kind();
        clientId = as.clientId();
        bookingId = as.bookingId();
        this.knownBookingId = knownBookingId;
        status = MessageStatus.QUEUED;
        createdAt = signed.at();
        createdBy = signed.by();
    }

    void told(Channel by, Signature signed) {
        settle(MessageStatus.TOLD, signed);
        channel = by;
    }

    /** A newer one tells her what this one would have, and more. */
    void replaced(Signature signed) {
        settle(MessageStatus.REPLACED, signed);
    }

    private void settle(MessageStatus as, Signature signed) {
        mustBeQueued();
        status = as;
        settledAt = signed.at();
        settledBy = signed.by();
    }

    boolean isQueued() {
        return status == MessageStatus.QUEUED;
    }

    /**
     * @throws StaleException if she was told meanwhile
     */
    void mustBeQueued() {
        if (!isQueued()) {
            throw new StaleException();
        }
    }

    long clientId() {
        return clientId;
    }

    long knownBookingId() {
        return knownBookingId;
    }
}
