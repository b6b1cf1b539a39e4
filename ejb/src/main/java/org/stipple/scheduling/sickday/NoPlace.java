package org.stipple.scheduling.sickday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Why no place is proposed for a visit, and where to look next.
 *
 * @param nearest the first day from today on that the policy permits; null where there is none
 */
public record NoPlace(Why why, LocalDate nearest) implements Serializable {

    /** What is in the way, from what helps least. */
    public enum Why {
        /** Nobody who is offered for bookings has the skill. */
        NOBODY_CAN,
        /** The policy permits no day of the next weeks. */
        NO_DAY,
        /** On none of the days that the policy permits somebody and a room are free. */
        NO_TIME,
        /** What is free went to other visits of these, which have no other place. */
        OTHERS_NEED_IT
    }

    public NoPlace {
        Objects.requireNonNull(why, "why");
    }

    public Optional<LocalDate> nearestDay() {
        return Optional.ofNullable(nearest);
    }
}
