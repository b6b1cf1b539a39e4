package org.stipple.web.judgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.TimingRule;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says where a rule comes from: publisher and title, protocol, version, and since when. */
@RequestScoped
public class RuleSources {

    @Inject private PolicyService policy;
    @Inject private Words words;

    private List<ProtocolVersions> protocols;

    /** Where each of these rules comes from, by its code. */
    public Map<String, String> of(RulesInForce rules) {
        String own = source(rules.policyVersionId());
        String gates = source(rules.gatesVersionId());
        return rules.protocol().rules().stream()
                .collect(
                        Collectors.toMap(
                                TimingRule::code,
                                rule -> rule.gate() ? gates : own,
                                (one, other) -> one));
    }

    /** The version of this id; empty where there is none. */
    public Optional<RuleVersion> find(long versionId) {
        return protocols().stream()
                .flatMap(
                        protocol ->
                                protocol.versions().stream()
                                        .filter(version -> version.id() == versionId)
                                        .map(version -> version(protocol.head(), version)))
                .findFirst();
    }

    private RuleVersion version(ProtocolHead head, VersionSummary version) {
        return new RuleVersion(
                head.id(),
                version.number(),
                Texts.of(
                        "course",
                        "source.text.own",
                        head.name(),
                        version.number(),
                        words.dayWithYear(version.effectiveOn())));
    }

    private String source(long versionId) {
        return protocols().stream()
                .flatMap(protocol -> find(protocol, versionId).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> find(ProtocolVersions protocol, long versionId) {
        return protocol.versions().stream()
                .filter(version -> version.id() == versionId)
                .findFirst()
                .map(version -> said(protocol.head(), version));
    }

    private String said(ProtocolHead head, VersionSummary version) {
        return Texts.of(
                "course",
                head.publisher().isBlank() ? "source.text.own" : "source.text.published",
                head.name(),
                version.number(),
                words.dayWithYear(version.effectiveOn()),
                head.publisher(),
                head.title().isBlank() ? head.name() : head.title());
    }

    /** The protocol with its version in force, by name: "House protocol, version 3". */
    public String version(String protocolId, int number) {
        return protocols().stream()
                .filter(protocol -> protocol.head().id().equals(protocolId))
                .findFirst()
                .map(
                        protocol ->
                                Texts.of(
                                        "course",
                                        number == 0
                                                ? "overview.text.protocol"
                                                : "overview.text.version",
                                        protocol.head().name(),
                                        number))
                .orElse(protocolId);
    }

    private List<ProtocolVersions> protocols() {
        if (protocols == null) {
            protocols = policy.protocols();
        }
        return protocols;
    }
}
