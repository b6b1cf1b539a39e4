package org.stipple.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a course is to be.
 *
 * @param treatmentId what is done, from the catalogue
 * @param protocolId by whose timing
 * @param plannedSessions how many sessions are planned, touch-ups aside
 * @param openedOn the day in the clinic's zone; none of its sessions lies before it
 * @param areas ids of the areas to be treated
 * @param note for those who treat; may be blank
 */
public record CoursePlan(
        @Min(1) long treatmentId,
        @NotBlank String protocolId,
        @Min(1) @Max(MOST_SESSIONS) int plannedSessions,
        @NotNull LocalDate openedOn,
        @NotNull Set<Long> areas,
        @NotNull @Size(max = 4000) String note)
        implements Serializable {

    static final int MOST_SESSIONS = 20;

    public CoursePlan {
        areas = Set.copyOf(areas);
        note = note.strip();
    }
}
