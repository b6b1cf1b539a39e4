package org.stipple.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.PersistentEntity;

/** Somebody tried to reach a client. */
@Entity
@Immutable
@SuppressWarnings("unused") // Lists read it.
class MessageAttempt extends PersistentEntity {

    private long messageId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean reached;
    private Instant madeAt;
    private String madeBy;

    protected MessageAttempt() {}

    MessageAttempt(long messageId, Channel channel, boolean reached, Signature signed) {
        this.messageId = messageId;
        this.channel = channel;
        this.reached = reached;
        madeAt = signed.at();
        madeBy = signed.by();
    }
}
