package org.stipple.scheduling.judging;

import java.util.OptionalLong;
import org.stipple.timeline.RulesInForce;

/** How the policy stands to a visit, before a day is asked. */
public sealed interface Ruling {

    /** A kind of visit that it does not judge. */
    record NotJudged() implements Ruling {}

    /** No version is in force, so that nothing is judged and nothing is booked. */
    record NoVersion() implements Ruling {}

    /** It judges. */
    record Judges(VisitCase visit, RulesInForce rules) implements Ruling {

        /** The version of the course's protocol; empty where the gates alone speak. */
        public OptionalLong policyVersionId() {
            return rules.policyVersionId() == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(rules.policyVersionId());
        }
    }
}
