package org.stipple.patchtest.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.timing.Protocol;

/** Asks the policy for its versions. */
@ApplicationScoped
class RuleBook {

    /**
     * The versions in force on a day, joined.
     *
     * @param gatesVersionId of the gates
     * @param protocol the rules of the gates and, for a course, of its protocol
     */
    record Rules(long gatesVersionId, Protocol protocol) {}

    @Inject private PolicyService policy;

    /** Opens the book at a day. */
    Page on(LocalDate day) {
        return new Page(policy, day);
    }

    /** What is in force on one day; each protocol is looked up once, however many courses ask. */
    static final class Page {

        private static final String GATES_ALONE = "";

        private final PolicyService policy;
        private final LocalDate day;
        private final Map<String, Optional<Rules>> known = new HashMap<>();

        private Page(PolicyService policy, LocalDate day) {
            this.policy = policy;
            this.day = day;
        }

        Optional<Rules> findGates() {
            return known.computeIfAbsent(
                    GATES_ALONE, none -> policy.findGatesInForce(day).map(Page::rules));
        }

        Optional<Rules> find(String protocolId) {
            return known.computeIfAbsent(
                    protocolId, id -> policy.findInForce(id, day).map(Page::rules));
        }

        private static Rules rules(RuleSet set) {
            return new Rules(set.gatesVersionId(), set.protocol());
        }

        LocalDate day() {
            return day;
        }
    }
}
