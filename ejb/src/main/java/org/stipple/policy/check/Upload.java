package org.stipple.policy.check;

import java.util.List;

/**
 * What came of reading a file that somebody handed in. It is taken as a whole or not at all.
 *
 * @param rows in the order of the file; of no use where there are faults
 * @param faults what is wrong with it, in the order of the file; none if it may be taken over
 */
public record Upload<T>(List<T> rows, List<Fault> faults) {

    public Upload {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
