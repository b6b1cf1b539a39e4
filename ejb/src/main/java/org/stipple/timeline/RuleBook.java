package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks the policy for its versions. */
@ApplicationScoped
class RuleBook {

    Optional<RulesInForce> inForce(String protocolId, LocalDate day) {
        return Optional.empty();
    }

    Optional<RulesInForce> gatesInForce(LocalDate day) {
        return Optional.empty();
    }

    OptionalInt sessionsMaximum(String protocolId) {
        return OptionalInt.empty();
    }
}
