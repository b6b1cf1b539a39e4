package org.stipple.web.consultation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
import org.stipple.policy.TermKind;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.Term;

/** What the forms of a client's record offer of the clinic's policy, and the names behind codes. */
@Named
@RequestScoped
public class PolicyOffers {

    /** Tags that patch tests and courses put on by themselves (D10). */
    private static final Set<String> BY_THEMSELVES =
            Set.of(
                    "PATCH_TEST_REQUESTED",
                    "PATCH_TEST_REACTION",
                    "THIRD_UNDECIDED",
                    "THIRD_PLANNED_IN_ADVANCE");

    @Inject private PolicyService policy;

    private Map<String, String> tagNames;
    private Set<String> offered;

    /** The protocols that a course can follow. */
    public List<ProtocolHead> getProtocols() {
        return policy.protocols().stream()
                .map(ProtocolVersions::head)
                .filter(head -> !head.isGates())
                .toList();
    }

    /** The tags that a consultation can indicate, and those that this one does. */
    public List<Term> tags(Collection<String> chosen) {
        if (offered == null) {
            offered = policy.tags().stream().map(Term::code).collect(toSet());
        }
        return getTagNames().entrySet().stream()
                .filter(tag -> offered.contains(tag.getKey()) || chosen.contains(tag.getKey()))
                .filter(tag -> !BY_THEMSELVES.contains(tag.getKey()))
                .map(tag -> new Term(tag.getKey(), tag.getValue()))
                .toList();
    }

    /** What a tag is called, by its code, though it is offered no more. */
    public Map<String, String> getTagNames() {
        if (tagNames == null) {
            tagNames = policy.names(TermKind.TAG);
        }
        return tagNames;
    }
}
