package org.stipple.scheduling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * A visit as somebody wants to book it.
 *
 * @param requestKey made once by the form, so that posting it twice books once
 * @param subject whose visit it is, and what for
 * @param personId who does it
 * @param roomId where
 * @param day in the clinic's zone
 * @param time at which the client's own time begins, by the clock on the clinic's wall
 * @param minutes of the client's own time, without preparation and clean-up
 * @param readAlerts ids of the client's alerts that were read by name
 * @param reason for the override, or for asking for one; blank where none is needed
 * @param note for whoever reads the booking; may be blank
 */
public record BookVisit(
        @NotNull UUID requestKey,
        @NotNull VisitSubject subject,
        long personId,
        long roomId,
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @Min(5) @Max(720) int minutes,
        @NotNull Set<Long> readAlerts,
        @NotNull @Size(max = 500) String reason,
        @NotNull @Size(max = 500) String note) {

    public BookVisit {
        readAlerts = Set.copyOf(readAlerts);
        reason = reason.strip();
        note = note.strip();
    }

    /** The same once these alerts were read. */
    BookVisit having(Set<Long> alertsRead) {
        return new BookVisit(
                requestKey,
                subject,
                personId,
                roomId,
                day,
                time,
                minutes,
                alertsRead,
                reason,
                note);
    }
}
