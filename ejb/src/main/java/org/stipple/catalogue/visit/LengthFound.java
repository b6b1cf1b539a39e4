package org.stipple.catalogue.visit;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How long a visit takes, and where that comes from.
 *
 * @param minutes with the client
 * @param preparationMinutes before, in which person and room are taken already
 * @param cleanUpMinutes after, in which they still are
 * @param basis what the length begins with
 * @param areas that count, the one that takes longest first; none unless they are the basis
 * @param stepMinutes what the ordinal adds, or takes off where negative
 * @param personMinutes what the person adds, or takes off where negative
 */
public record LengthFound(
        int minutes,
        int preparationMinutes,
        int cleanUpMinutes,
        Basis basis,
        List<Long> areas,
        int stepMinutes,
        int personMinutes)
        implements Serializable {

    /** What a length begins with, the most particular that is known. */
    public enum Basis {
        /** The kind of visit alone. */
        USUAL,
        /** The course's treatment, which has a length of its own. */
        TREATMENT,
        /** The areas of the course. */
        AREAS
    }

    public LengthFound {
        Objects.requireNonNull(basis, "basis");
        areas = List.copyOf(areas);
    }
}
