package org.stipple.timeline;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The versions that were asked for in one transaction, so that a list of a hundred visits asks once
 * and not a hundred times.
 */
@TransactionScoped
class RulesAsked implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Asked, Optional<RulesInForce>> known = new HashMap<>();

    private record Asked(String protocolId, ByVersions by) {}

    Optional<RulesInForce> find(
            String protocolId, ByVersions by, Supplier<Optional<RulesInForce>> policy) {
        return known.computeIfAbsent(new Asked(protocolId, by), asked -> policy.get());
    }
}
