package org.stipple.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stipple.policy.table.ProtocolHead;

/**
 * A protocol with its history.
 *
 * @param head what is told of it beside its rules
 * @param versions that were activated, the newest first
 */
public record ProtocolVersions(ProtocolHead head, List<VersionSummary> versions) {

    public ProtocolVersions {
        Objects.requireNonNull(head, "head");
        versions =
                versions.stream()
                        .sorted(Comparator.comparing(VersionSummary::effectiveOn).reversed())
                        .toList();
    }

    /**
     * The version in force: the one with the latest effective day on or before this day. Empty
     * before the first, and after the last day of a protocol that ended: NO VERSION.
     */
    public Optional<VersionSummary> findInForce(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.effectiveOn().isAfter(day))
                .findFirst()
                .filter(version -> !version.endsOn().isBefore(day));
    }

    /** The number of the version to come. */
    public int nextNumber() {
        return 1 + versions.stream().mapToInt(VersionSummary::number).max().orElse(0);
    }
}
