package org.stipple.catalogue.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.stipple.catalogue.hours.Stretch;

/**
 * What is to be known of a leave.
 *
 * @param note may be blank; for those who plan the hours alone
 */
public record SaveLeave(
        @NotNull LeaveKind kind, @NotNull Stretch when, @Size(max = 500) String note) {

    public SaveLeave {
        note = note.strip();
    }
}
