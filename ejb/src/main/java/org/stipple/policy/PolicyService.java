package org.stipple.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Term;
import org.stipple.policy.table.VersionContent;

/**
 * The clinic's protocols: who stated them, what they say, and which version is in force on a day.
 * All days are days of the clinic.
 */
@Stateless
public class PolicyService {

    @Inject private PolicyRepository policy;
    @Inject private RulesOfVersions rules;

    /** All protocols with their activated versions, by name; the gates are one of them. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<ProtocolVersions> protocols() {
        Map<String, List<StoredVersion>> versions =
                policy.versions().stream().collect(groupingBy(version -> version.protocol().id()));
        return policy.protocols().stream()
                .map(of -> withVersions(of, versions.getOrDefault(of.id(), List.of())))
                .toList();
    }

    private static ProtocolVersions withVersions(StoredProtocol of, List<StoredVersion> versions) {
        return new ProtocolVersions(
                of.head(), versions.stream().map(StoredVersion::summary).toList());
    }

    /** What a protocol states beside its rules, on that day; nothing without a version in force. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Norms normsInForce(String protocolId, LocalDate day) {
        return StoredVersion.findInForce(policy.versionsOf(protocolId), day)
                .map(StoredVersion::norms)
                .orElse(Norms.NONE);
    }

    /** The ids that are taken. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Set<String> protocolIds() {
        return policy.protocols().stream().map(StoredProtocol::id).collect(toUnmodifiableSet());
    }

    /**
     * A protocol with its activated versions.
     *
     * @throws NotFoundException if there is none of this id
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public ProtocolVersions getVersions(String protocolId) {
        return withVersions(policy.getProtocol(protocolId), policy.versionsOf(protocolId));
    }

    /**
     * What an activated version says.
     *
     * @throws NotFoundException if no such version was activated
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public VersionContent getContent(long versionId) {
        return policy.findVersion(versionId)
                .map(rules::content)
                .orElseThrow(() -> new NotFoundException("policy_version", versionId));
    }

    /**
     * The rules by which a course under this protocol is judged: its version in force on the day,
     * joined by the gates in force.
     *
     * @return empty where one of the two has no version in force, or there is no such protocol: NO
     *     VERSION, nothing is judged and nothing booked
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<RuleSet> findInForce(String protocolId, LocalDate day) {
        List<StoredVersion> known = policy.versionsWithGates(protocolId);
        Optional<StoredVersion> gates = inForce(known, day, StoredVersion::isOfGates);
        Optional<StoredVersion> own = inForce(known, day, version -> !version.isOfGates());
        return own.flatMap(version -> gates.map(with -> joined(version, with)));
    }

    /**
     * The rules of two versions that were activated, whether they are still in force or not: those
     * that once judged a booking.
     *
     * @param versionId of a course's protocol; 0 for the gates alone
     * @return empty where no such versions were activated
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<RuleSet> findVersions(long versionId, long gatesVersionId) {
        Optional<StoredVersion> gates = policy.findVersion(gatesVersionId);
        return versionId == 0
                ? gates.map(this::gatesAlone)
                : policy.findVersion(versionId)
                        .flatMap(version -> gates.map(with -> joined(version, with)));
    }

    private RuleSet joined(StoredVersion own, StoredVersion gates) {
        return new RuleSet(
                own.id(),
                own.number(),
                gates.id(),
                gates.number(),
                rules.of(own).joinedWith(rules.of(gates)));
    }

    private RuleSet gatesAlone(StoredVersion gates) {
        return new RuleSet(0, 0, gates.id(), gates.number(), rules.of(gates));
    }

    /**
     * The gates alone, for what is judged without a course.
     *
     * @return empty where no version of them is in force
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<RuleSet> findGatesInForce(LocalDate day) {
        return inForce(policy.versionsWithGates(""), day, StoredVersion::isOfGates)
                .map(this::gatesAlone);
    }

    /**
     * A protocol's own rules, without the gates: to be laid beside other protocols, and what cases
     * name. No course is judged by them alone.
     *
     * @return empty where no version of it is in force, or there is no such protocol
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<RuleSet> findOwnInForce(String protocolId, LocalDate day) {
        return inForce(
                        policy.versionsWithGates(protocolId),
                        day,
                        version -> version.protocol().id().equals(protocolId))
                .map(this::alone);
    }

    /**
     * The same of every protocol that has a version in force, by name; the gates are not among
     * them. One statement, however many there are.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<ProtocolHead, RuleSet> ownInForce(LocalDate day) {
        Map<ProtocolHead, RuleSet> own = new LinkedHashMap<>();
        policy.versions().stream()
                .filter(version -> !version.isOfGates())
                .collect(groupingBy(version -> version.protocol().id()))
                .values()
                .stream()
                .flatMap(versions -> StoredVersion.findInForce(versions, day).stream())
                .sorted(Comparator.comparing(version -> version.protocol().head().name()))
                .forEach(version -> own.put(version.protocol().head(), alone(version)));
        return own;
    }

    private RuleSet alone(StoredVersion own) {
        return new RuleSet(own.id(), own.number(), 0, 0, rules.of(own));
    }

    private static Optional<StoredVersion> inForce(
            List<StoredVersion> versions, LocalDate day, Predicate<StoredVersion> isWanted) {
        return StoredVersion.findInForce(versions.stream().filter(isWanted).toList(), day);
    }

    /** The tags that a course may be given, by name. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Term> tags() {
        return offered(TermKind.TAG);
    }

    /** What may be observed of a client, by name. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Term> observations() {
        return offered(TermKind.OBSERVATION);
    }

    private List<Term> offered(TermKind kind) {
        return policy.terms(kind).stream()
                .filter(StoredTerm::isActive)
                .map(term -> new Term(term.code(), term.name()))
                .toList();
    }

    /** What each word of this list is called, by its code and in order; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<String, String> names(TermKind kind) {
        Map<String, String> names = new LinkedHashMap<>();
        policy.terms(kind).forEach(term -> names.put(term.code(), term.name()));
        return names;
    }
}
