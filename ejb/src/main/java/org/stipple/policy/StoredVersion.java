package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Embedded;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.policy.table.Norms;

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

    @Embedded private StoredNorms norms;

    protected StoredVersion() {}

    /** A draft. */
    StoredVersion(StoredProtocol protocol, int number, Norms norms) {
        this.protocol = protocol;
        this.number = number;
        this.norms = new StoredNorms(norms);
        this.state = VersionState.DRAFT;
    }

    void activate(Activation how) {
        if (state != VersionState.DRAFT) {
            throw new IllegalStateException("only a draft is activated, not version " + number);
        }
        state = VersionState.ACTIVE;
        effectiveOn = how.effectiveOn();
        activatedAt = how.at();
        activatedBy = how.by();
        reason = how.reason();
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

    /**
     * Those of these that are in force on this day, of whatever protocol, or come into force later.
     */
    static List<StoredVersion> governing(List<StoredVersion> activated, LocalDate day) {
        Map<String, List<StoredVersion>> byProtocol =
                activated.stream().collect(Collectors.groupingBy(version -> version.protocol.id()));
        return byProtocol.values().stream()
                .flatMap(
                        versions ->
                                Stream.concat(
                                        findInForce(versions, day).stream(),
                                        versions.stream()
                                                .filter(one -> one.effectiveOn.isAfter(day))))
                .toList();
    }

    boolean isBefore(LocalDate day) {
        return effectiveOn.isBefore(day);
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
                id(),
                number,
                state,
                effectiveOn,
                endsOn(),
                activatedAt,
                activatedBy,
                reason,
                norms());
    }

    /** Hibernate keeps nothing at all of norms of which none is stated. */
    Norms norms() {
        return Optional.ofNullable(norms).map(StoredNorms::norms).orElse(Norms.NONE);
    }

    /** A newer version takes its place from that one's day on. */
    void retire() {
        state = VersionState.RETIRED;
    }

    /** Nothing follows it: this is its last day. */
    void end(LocalDate last) {
        endsOn = last;
    }

    private LocalDate endsOn() {
        return Optional.ofNullable(endsOn).orElse(LocalDate.MAX);
    }
}
