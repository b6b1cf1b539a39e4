package org.stipple.course.session;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/**
 * What was done in a session, and by whom. What was not noted is null, a text blank.
 *
 * @param personId who did it, who may be another than was booked (D11)
 * @param startedAt without preparation
 * @param endedAt without clean-up, after the start and not in the future
 * @param areas ids of the areas worked on
 * @param lots ids of the pigment lots used
 * @param needle as the technician names it
 * @param depthMm how deep, in millimetres
 * @param resultPercent how much of the expected result there is now
 * @param nextStepWanted what the technician thinks should come next, in words
 */
public record SessionWork(
        long personId,
        Instant startedAt,
        Instant endedAt,
        @NotNull Set<Long> areas,
        @NotNull Set<Long> lots,
        @NotNull @Size(max = 100) String needle,
        @DecimalMin("0.05")
                @DecimalMax("3")
                @Digits(integer = 1, fraction = 2, message = "{session.depth.digits}")
                BigDecimal depthMm,
        @NotNull @Size(max = 100) String density,
        @NotNull @Size(max = 4000) String observations,
        @Min(0) @Max(100) Integer resultPercent,
        @NotNull @Size(max = 500) String nextStepWanted)
        implements Serializable {

    public SessionWork {
        areas = Set.copyOf(areas);
        lots = Set.copyOf(lots);
        needle = needle.strip();
        density = density.strip();
        observations = observations.strip();
        nextStepWanted = nextStepWanted.strip();
    }
}
