package org.stipple.catalogue.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How long a kind of visit takes when nobody says otherwise.
 *
 * @param minutes with the client
 * @param preparationMinutes before, in which person and room are taken already
 * @param cleanUpMinutes after, in which they still are
 */
public record VisitLength(
        @NotNull VisitKind kind,
        int version,
        @Min(VisitLengths.SHORTEST) @Max(VisitLengths.LONGEST) int minutes,
        @Min(0) @Max(120) int preparationMinutes,
        @Min(0) @Max(120) int cleanUpMinutes)
        implements Serializable {}
