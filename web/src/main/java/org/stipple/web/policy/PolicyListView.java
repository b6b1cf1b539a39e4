package org.stipple.web.policy;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.VersionSummary;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.web.words.Words;

/** All protocols, side by side. */
@Named
@RequestScoped
public class PolicyListView {

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;
    @Inject private PolicyWording wording;
    @Inject private Words words;

    private Map<ProtocolRole, List<ProtocolLine>> lines;
    private Set<String> drafted;

    @PostConstruct
    void load() {
        drafted = drafts.protocolsWithDraft();
        lines =
                policy.protocols().stream()
                        .map(this::line)
                        .collect(groupingBy(line -> line.head().role()));
    }

    private ProtocolLine line(ProtocolVersions protocol) {
        Optional<VersionSummary> inForce = protocol.findInForce(words.getToday());
        String version =
                inForce.map(
                                now ->
                                        wording.words()
                                                .text(
                                                        "list.text.version",
                                                        now.number(),
                                                        words.date(now.effectiveOn())))
                        .orElseGet(() -> wording.words().text("list.text.noVersion"));
        return new ProtocolLine(
                protocol.head(),
                version,
                inForce.isPresent(),
                !protocol.versions().isEmpty(),
                drafted.contains(protocol.head().id()),
                new NormWords(
                                wording.words(),
                                inForce.map(VersionSummary::norms).orElse(Norms.NONE))
                        .sessions());
    }

    /** Opens the draft of a protocol's next version; begins it where nobody has. */
    public String edit(String protocolId) {
        drafts.begin(protocolId);
        return "/policy/draft/rules?faces-redirect=true&id=" + protocolId;
    }

    /** The clinic's own first. */
    public List<ProtocolRole> getRoles() {
        return List.of(ProtocolRole.CLINIC, ProtocolRole.GATES, ProtocolRole.PUBLISHED);
    }

    public List<ProtocolLine> lines(ProtocolRole role) {
        return lines.getOrDefault(role, List.of());
    }
}
