package org.stipple.policy.draft;

import java.util.List;
import org.stipple.policy.check.FileFault;

/**
 * What came of a protocol that was handed in.
 *
 * @param protocolId of the clinic's own that it became; empty where it was refused
 * @param faults why it was refused; none where it was taken
 */
public record Imported(String protocolId, List<FileFault> faults) {

    public Imported {
        faults = List.copyOf(faults);
    }
}
