package org.stipple.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits for its next try; after the last of them it has failed. */
final class Backoff {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12));

    private Backoff() {}

    /** The wait after so many tries in vain, from 1; empty where there were enough. */
    static Optional<Duration> after(int tries) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(tries - 1));
    }
}
