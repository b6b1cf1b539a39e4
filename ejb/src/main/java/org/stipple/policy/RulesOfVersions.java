package org.stipple.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.VersionContent;
import org.stipple.timing.Protocol;

/**
 * What versions say, read once, and their rules, parsed once. Both are kept for good, on every node
 * by itself: a version that was activated never changes, and its id is never given to another.
 */
@ApplicationScoped
class RulesOfVersions {

    private final Map<Long, Protocol> byVersion = new ConcurrentHashMap<>();
    private final Map<Long, VersionContent> contents = new ConcurrentHashMap<>();

    @Inject private PolicyRepository policy;

    /** The rules of a version that was activated. */
    Protocol of(StoredVersion version) {
        return Optional.ofNullable(byVersion.get(version.id())).orElseGet(() -> read(version));
    }

    /** All that a version says that was activated. */
    VersionContent content(StoredVersion version) {
        return Optional.ofNullable(contents.get(version.id()))
                .orElseGet(() -> readContent(version));
    }

    private VersionContent readContent(StoredVersion version) {
        VersionContent read = policy.content(version);
        contents.put(version.id(), read);
        return read;
    }

    // Not inside the map's own lock: reading asks the database.
    private Protocol read(StoredVersion version) {
        StoredProtocol of = version.protocol();
        Protocol read = RuleRow.protocol(of.id(), of.isGates(), policy.rules(version.id()));
        byVersion.put(version.id(), read);
        return read;
    }
}
