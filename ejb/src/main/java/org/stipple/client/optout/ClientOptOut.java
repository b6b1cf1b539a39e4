package org.stipple.client.optout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.OptOut;
import org.stipple.platform.entity.RecordedFact;

/** A client wants no messages for a purpose by a channel; taken back once she wants them again. */
@Entity
@Audited
class ClientOptOut extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private MessagePurpose purpose;

    @Column(updatable = false)
    private LocalDate since;

    protected ClientOptOut() {}

    ClientOptOut(long clientId, OptOut wish, LocalDate since, Instant at, String by) {
        super(at, by);
        this.clientId = clientId;
        channel = wish.channel();
        purpose = wish.purpose();
        this.since = since;
    }

    long clientId() {
        return clientId;
    }

    OptOut wish() {
        return new OptOut(channel, purpose);
    }

    OptedOut optedOut() {
        return new OptedOut(wish(), since, recordedBy());
    }
}
