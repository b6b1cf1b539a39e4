package org.stipple.scheduling;

import java.util.Optional;
import java.util.function.Supplier;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.StaleException;

/** Tries again what lost a race, each time in a transaction of its own. */
final class FreshAttempts {

    private static final int ATTEMPTS = 3;

    private FreshAttempts() {}

    /**
     * Its answer; empty where another was faster each time.
     *
     * @param work that begins a transaction of its own, and sees what others have done by then
     */
    static <T> Optional<T> at(Supplier<T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Optional.of(work.get());
            } catch (ContendedException gaveWay) {
                // Tried again: the next attempt sees what the other one has done.
            } catch (ConstraintException | StaleException lost) {
                // So it does where another was a moment faster.
            }
        }
        return Optional.empty();
    }
}
