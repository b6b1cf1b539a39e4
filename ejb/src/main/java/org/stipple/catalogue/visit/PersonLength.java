package org.stipple.catalogue.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How much longer or shorter a kind of visit takes with this person than with others.
 *
 * @param minutes longer; shorter where they are negative
 */
public record PersonLength(
        long personId,
        @NotNull VisitKind kind,
        @Min(-VisitLengths.MOST_DIFFERENCE) @Max(VisitLengths.MOST_DIFFERENCE) int minutes)
        implements Serializable {}
