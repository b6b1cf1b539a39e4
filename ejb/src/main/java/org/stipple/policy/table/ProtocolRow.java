package org.stipple.policy.table;

import java.util.Objects;

/**
 * A row of the file of protocols.
 *
 * @param norms that its version states
 */
public record ProtocolRow(ProtocolHead head, Norms norms) {

    public ProtocolRow {
        Objects.requireNonNull(head);
        Objects.requireNonNull(norms);
    }
}
