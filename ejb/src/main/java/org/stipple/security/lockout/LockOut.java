package org.stipple.security.lockout;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a sign-in must wait after failures: short enough for a typing error, long for a guesser.
 */
public final class LockOut {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockOut() {}

    /**
     * The wait after so many failures in a row: none up to the fourth, then one minute, and twice
     * as long after each further one up to a quarter of an hour.
     */
    public static Optional<Duration> after(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS, 10);
        Duration wait = Duration.ofMinutes(1L << doublings);
        return Optional.of(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
