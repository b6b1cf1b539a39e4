package org.stipple.patchtest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
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

    Optional<Rules> inForce(String protocolId, LocalDate day) {
        return Optional.empty();
    }

    Optional<Rules> gatesInForce(LocalDate day) {
        return Optional.empty();
    }
}
