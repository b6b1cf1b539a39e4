package org.stipple.recall.item;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When to try again.
 *
 * @param on day at the item's site; null where nothing was said
 * @param at not before this time, by the clock on that site's wall; null where any will do
 */
public record NextContact(LocalDate on, LocalTime at) implements Serializable {

    /** Nothing was said. */
    public static final NextContact NONE = new NextContact(null, null);

    public NextContact {
        if (on == null && at != null) {
            throw new IllegalArgumentException("a time without its day");
        }
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    public Optional<LocalTime> time() {
        return Optional.ofNullable(at);
    }
}
