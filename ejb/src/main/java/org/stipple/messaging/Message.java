package org.stipple.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.platform.refusal.StaleException;

/**
 * Something that somebody is to be told, once. What the sending writes (text, address, claim) it
 * writes by statements of its own; here stands what people do with it.
 */
@Entity
class Message extends VersionedEntity {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageKind kind;

    @Column(updatable = false)
    private Long clientId;

    @Column(updatable = false)
    private Long bookingId;

    @Column(updatable = false)
    private Long knownBookingId;

    @Column(updatable = false)
    private Long courseId;

    @Column(updatable = false)
    private Long aboutId;

    @Column(updatable = false)
    private Long siteId;

    @Column(updatable = false)
    private String onceKey;

    @Column(updatable = false)
    private UUID token;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Enumerated(EnumType.STRING)
    private Barrier barrier;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(updatable = false)
    private String address;

    private int tries;

    private String reason = "";

    @Column(insertable = false, updatable = false)
    private String subject;

    @Column(insertable = false, updatable = false)
    private String text;

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
     * @param knownBookingId the booking that the client knows of; 0 for none
     */
    Message(QueueMessage as, long knownBookingId, long siteId, Signature signed) {
        kind = as.kind();
        clientId = idOrNull(as.clientId());
        bookingId = idOrNull(as.bookingId());
        this.knownBookingId = idOrNull(knownBookingId);
        courseId = idOrNull(as.courseId());
        aboutId = idOrNull(as.aboutId());
        this.siteId = idOrNull(siteId);
        address = as.address();
        onceKey = as.onceKey();
        token = UUID.randomUUID();
        status = MessageStatus.QUEUED;
        createdAt = signed.at();
        createdBy = signed.by();
        dueAt = as.notBefore().isBefore(signed.at()) ? signed.at() : as.notBefore();
    }

    private static Long idOrNull(long id) {
        return id == 0 ? null : id;
    }

    private static long id(Long idOrNull) {
        return idOrNull == null ? 0 : idOrNull;
    }

    /** Nothing can be sent to her: a person has to tell her. */
    void byPhone(Barrier why) {
        status = MessageStatus.BY_PHONE;
        barrier = why;
    }

    void told(Channel by, Signature signed) {
        mustBeUntold();
        settle(MessageStatus.TOLD, signed);
        channel = by;
    }

    /** Nobody is to be told any more. */
    void cancelled(Signature signed) {
        mustBeUntold();
        settle(MessageStatus.CANCELLED, signed);
    }

    private void settle(MessageStatus as, Signature signed) {
        status = as;
        barrier = null;
        settledAt = signed.at();
        settledBy = signed.by();
    }

    /**
     * It is sent again, under the same Message-ID, as if it had never been tried.
     *
     * @throws StaleException if it is not one that a person sends again
     */
    void again(Instant due) {
        if (!status.isSentAgain()) {
            throw new StaleException();
        }
        status = MessageStatus.QUEUED;
        barrier = null;
        channel = null;
        tries = 0;
        reason = "";
        settledAt = null;
        settledBy = null;
        dueAt = due;
    }

    /**
     * @throws StaleException if she was told meanwhile, or it is being sent
     */
    void mustBeUntold() {
        if (!status.isUntold()) {
            throw new StaleException();
        }
    }

    MessageKind kind() {
        return kind;
    }

    /** 0 for a report. */
    long clientId() {
        return id(clientId);
    }

    /** 0 for none. */
    long knownBookingId() {
        return id(knownBookingId);
    }
}
