package org.stipple.scheduling.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why no time was found, and what would help.
 *
 * @param kind what stands in the way
 * @param day from which on the rules permit it; null where that is not what stands in the way
 * @param minutes of the longest visit for which the hours leave room; 0 where they leave none
 * @param codes of the rules in the way
 * @param otherwise the nearest day with a time for whoever takes any person, room and time of day;
 *     null where none was found soon
 */
public record Obstruction(
        Kind kind, LocalDate day, int minutes, List<String> codes, LocalDate otherwise) {

    /** What stands in the way. */
    public enum Kind {
        /** No version of the rules is in force. */
        NO_VERSION,
        /** The rules permit no day of the next two years. */
        RULES,
        /** The rules permit it only after the last day that was wanted. */
        RULES_LATER,
        /** Only days for which somebody would have to answer have a free time. */
        OVERRIDES,
        /** Nobody may be booked for such a visit. */
        NOBODY,
        /** The person who is wanted may not be booked for such a visit. */
        PERSON,
        /** The room that is wanted, or any room, is not offered. */
        ROOM,
        /** The hours leave no room for so long a visit, even if nothing were booked. */
        HOURS,
        /** All is taken. */
        FULL
    }

    public Obstruction {
        Objects.requireNonNull(kind, "kind");
        codes = List.copyOf(codes);
    }

    static Obstruction of(Kind kind) {
        return new Obstruction(kind, null, 0, List.of(), null);
    }

    Obstruction or(LocalDate nearest) {
        return new Obstruction(kind, day, minutes, codes, nearest);
    }

    public Optional<LocalDate> findDay() {
        return Optional.ofNullable(day);
    }

    public Optional<LocalDate> findOtherwise() {
        return Optional.ofNullable(otherwise);
    }
}
