package org.stipple.web.consultation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.policy.PolicyService;
import org.stipple.policy.ProtocolVersions;
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

    private List<Term> tags;

    /** The protocols that a course can follow. */
    public List<ProtocolHead> getProtocols() {
        return policy.protocols().stream()
                .map(ProtocolVersions::head)
                .filter(head -> !head.isGates())
                .toList();
    }

    /** The tags that a consultation can indicate. */
    public List<Term> getTags() {
        return allTags().stream().filter(tag -> !BY_THEMSELVES.contains(tag.code())).toList();
    }

    /** What a tag is called, by its code. */
    public Map<String, String> getTagNames() {
        return allTags().stream().collect(toMap(Term::code, Term::name));
    }

    private List<Term> allTags() {
        if (tags == null) {
            tags = policy.tags();
        }
        return tags;
    }
}
