package org.stipple.web.policy.tryit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.policy.PolicyService;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.ProtocolHead;

/** The drafts that can be tried before they are in force. */
@Named
@RequestScoped
public class TriedDrafts {

    @Inject private RuleDraftService drafts;
    @Inject private PolicyService policy;

    private final Map<String, RuleDraft> read = new HashMap<>();
    private List<ProtocolHead> heads;

    /** The protocols that have a draft. */
    public List<ProtocolHead> getHeads() {
        if (heads == null) {
            Set<String> drafted = drafts.protocolsWithDraft();
            heads =
                    policy.protocols().stream()
                            .map(protocol -> protocol.head())
                            .filter(head -> drafted.contains(head.id()))
                            .toList();
        }
        return heads;
    }

    /** How many rules of the draft cannot be read yet, so that nothing is judged by them. */
    public int unread(String protocolId) {
        RuleDraft draft = get(protocolId);
        return draft.content().rows(Sheet.RULES).size() - drafts.rules(draft).rules().size();
    }

    private RuleDraft get(String protocolId) {
        return read.computeIfAbsent(protocolId, drafts::get);
    }

    /** Tries the draft that the address names; one of the gates is tried with the gates. */
    void read(String protocolId, TryForm form) {
        if (protocolId != null && !protocolId.isEmpty()) {
            form.setDraft(protocolId);
            if (get(protocolId).head().isGates()) {
                form.setGates(true);
            }
        }
    }
}
