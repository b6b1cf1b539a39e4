package org.stipple.messaging.bounce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.stipple.audit.Signature;
import org.stipple.messaging.Channel;
import org.stipple.platform.refusal.StaleException;

/** An address from which something came back, until somebody says that it is right after all. */
@Entity
class BouncedAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_delivery_seq")
    @SequenceGenerator(
            name = "message_delivery_seq",
            sequenceName = "message_delivery_seq",
            allocationSize = 1)
    private Long id;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant bouncedAt;

    @Column(updatable = false)
    private String bouncedBy;

    private Instant clearedAt;

    @SuppressWarnings("unused") // For whoever asks later.
    private String clearedBy;

    protected BouncedAddress() {}

    BouncedAddress(Channel channel, String address, String reason, Signature signed) {
        this.channel = channel;
        this.address = address;
        this.reason = reason;
        bouncedAt = signed.at();
        bouncedBy = signed.by();
    }

    /**
     * @throws StaleException if somebody cleared it meanwhile
     */
    void cleared(Signature signed) {
        if (clearedAt != null) {
            throw new StaleException();
        }
        clearedAt = signed.at();
        clearedBy = signed.by();
    }

    Bounce bounce() {
        return new Bounce(id, channel, address, reason, bouncedAt, bouncedBy);
    }
}
