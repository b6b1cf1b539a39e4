package org.stipple.catalogue.visit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * How long an area takes in a visit that treats.
 *
 * @param kind a session or a touch-up
 * @param minutes where it is the only area, or the one that takes longest
 * @param addsMinutes what it adds beside an area that takes longer: never more than it takes alone
 */
public record AreaLength(
        long areaId,
        @NotNull VisitKind kind,
        @Min(VisitLengths.SHORTEST) @Max(VisitLengths.LONGEST) int minutes,
        @Min(0) int addsMinutes)
        implements Serializable {

    @AssertTrue
    public boolean isAddingNoMoreThanAlone() {
        return addsMinutes <= minutes;
    }
}
