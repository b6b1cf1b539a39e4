package org.stipple.policy.check;

import java.util.List;
import java.util.Objects;
import org.stipple.policy.table.ProtocolBundle;

/** What came of a protocol that somebody handed in: it is taken as a whole or not at all. */
public sealed interface BundleReading {

    /** Nothing is wrong with it. */
    record Taken(ProtocolBundle bundle) implements BundleReading {

        public Taken {
            Objects.requireNonNull(bundle);
        }
    }

    /**
     * Nothing of it is taken.
     *
     * @param faults every one that was found, by file and row; at least one
     */
    record Refused(List<FileFault> faults) implements BundleReading {

        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }
}
