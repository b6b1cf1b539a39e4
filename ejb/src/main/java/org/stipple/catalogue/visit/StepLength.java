package org.stipple.catalogue.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How much longer or shorter a session or touch-up of this ordinal takes than any other: the first
 * session designs the hairline (fact 170).
 *
 * @param ordinal from 1
 * @param minutes longer; shorter where they are negative
 */
public record StepLength(
        @NotNull VisitKind kind,
        @Min(1) @Max(20) int ordinal,
        @Min(-VisitLengths.MOST_DIFFERENCE) @Max(VisitLengths.MOST_DIFFERENCE) int minutes)
        implements Serializable {}
