package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.entity.VersionedEntity;

/** A version of a protocol. Once activated the database lets nobody change it. */
@Entity
@Cacheable
@Table(name = "protocol_version")
class StoredVersion extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredProtocol protocol;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private LocalDate effectiveOn;
    private LocalDate endsOn;
    private Instant activatedAt;
    private String activatedBy;
    private String reason;

    protected StoredVersion() {}

    /** A draft. */
    StoredVersion(StoredProtocol protocol, int number) {
        this.protocol = protocol;
        this.number = number;
        this.state = VersionState.DRAFT;
    }

    void activate(LocalDate from, Instant now, String by, String why) {
        if (state != VersionState.DRAFT) {
            throw new IllegalStateException("only a draft is activated, not version " + number);
        }
        state = VersionState.ACTIVE;
        effectiveOn = from;
        activatedAt = now;
        activatedBy = by;
        reason = why;
    }

    /**
     * The one of these that is in force: that with the latest effective day on or before this day,
     * unless its protocol has ended since.
     */
    static Optional<StoredVersion> findInForce(List<StoredVersion> activated, LocalDate day) {
        return activated.stream()
                .filter(version -> !version.effectiveOn.isAfter(day))
                .max(Comparator.comparing(version -> version.effectiveOn))
                .filter(version -> !version.endsOn().isBefore(day));
    }

    boolean isOfGates() {
        return protocol.isGates();
    }

    int number() {
        return number;
    }

    boolean isActivated() {
        return state != VersionState.DRAFT;
    }

    StoredProtocol protocol() {
        return protocol;
    }

    /** Of a version that was activated. */
    VersionSummary summary() {
        return new VersionSummary(
                id(), number, state, effectiveOn, endsOn(), activatedAt, activatedBy, reason);
    }

    private LocalDate endsOn() {
        return Optional.ofNullable(endsOn).orElse(LocalDate.MAX);
    }
}
