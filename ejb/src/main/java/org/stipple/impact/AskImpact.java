package org.stipple.impact;

import java.time.LocalDate;
import java.util.Objects;
import org.stipple.timing.Protocol;

/**
 * What would these rules do?
 *
 * @param protocolId whose version in force they would replace
 * @param draft the rules of the draft alone, without the gates; gates' rules where the protocol is
 *     the gates
 * @param today the clinic's day, of which the versions in force are compared
 */
public record AskImpact(String protocolId, Protocol draft, LocalDate today) {

    public AskImpact {
        Objects.requireNonNull(protocolId, "protocolId");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(today, "today");
    }
}
