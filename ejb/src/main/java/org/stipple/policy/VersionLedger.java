package org.stipple.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.VersionContent;

/**
 * Enters protocols and versions. What is entered here has been checked; the database checks it once
 * more, and lets nobody change it afterwards.
 */
@ApplicationScoped
public class VersionLedger {

    @Inject private PolicyRepository policy;
    @Inject private Event<RulesChanged> changes;

    /**
     * Enters the next version of a protocol, from whose day on it takes the place of the one
     * before.
     *
     * @return its summary
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such protocol
     */
    public VersionSummary activate(String protocolId, VersionContent content, Activation how) {
        StoredProtocol protocol = policy.getProtocol(protocolId);
        List<StoredVersion> before = policy.versionsOf(protocolId);
        int last = before.stream().mapToInt(StoredVersion::number).max().orElse(0);
        StoredVersion version = new StoredVersion(protocol, last + 1, content.norms());
        policy.add(version);
        fill(version, content);
        // The database takes rows of a draft alone: activate once they are there.
        policy.flush();
        before.stream()
                .filter(older -> older.isBefore(how.effectiveOn()))
                .forEach(StoredVersion::retire);
        version.activate(how);
        policy.flush();
        changes.fire(new RulesChanged(protocolId, how.effectiveOn()));
        return version.summary();
    }

    /** A protocol without a version so far. */
    public void add(ProtocolHead head) {
        policy.add(new StoredProtocol(head));
    }

    /** Takes a protocol away that never had a version: nothing was ever judged by it. */
    public void removeUnlessActivated(String protocolId) {
        if (policy.versionsOf(protocolId).isEmpty()) {
            policy.remove(policy.getProtocol(protocolId));
        }
    }

    /**
     * Ends a protocol that has no successor: its newest version has a last day.
     *
     * @param last inclusive
     * @throws org.stipple.platform.refusal.NotFoundException if no version was activated
     */
    public void end(String protocolId, LocalDate last) {
        policy.versionsOf(protocolId).stream()
                .max(Comparator.comparing(StoredVersion::number))
                .orElseThrow(() -> new NotFoundException("policy_version", protocolId))
                .end(last);
        policy.flush();
        changes.fire(new RulesChanged(protocolId, last.plusDays(1)));
    }

    private void fill(StoredVersion version, VersionContent content) {
        addAll(content.rules(), (row, place) -> new StoredRule(version, place, row));
        addAll(content.steps(), (row, place) -> new StoredStep(version, place, row));
        addAll(content.care(), (row, place) -> new StoredCareLine(version, place, row));
        addAll(content.rulings(), (row, place) -> new StoredCareRuling(version, row));
        addAll(content.cases(), (row, place) -> new StoredCase(version, place, row));
    }

    private <T> void addAll(List<T> rows, BiFunction<T, Integer, Object> toEntity) {
        for (int place = 0; place < rows.size(); place++) {
            policy.add(toEntity.apply(rows.get(place), place));
        }
    }
}
