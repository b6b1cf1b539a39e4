package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.Optional;
import org.stipple.timing.Step;

/**
 * From when something that is not booked is due.
 *
 * @param before the change; null where it was not due
 * @param after the change and all that is proposed; null where it is not due then
 */
public record DueDay(Step step, LocalDate before, LocalDate after) {

    public Optional<LocalDate> findBefore() {
        return Optional.ofNullable(before);
    }

    public Optional<LocalDate> findAfter() {
        return Optional.ofNullable(after);
    }
}
