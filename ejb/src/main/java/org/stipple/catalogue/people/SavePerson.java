package org.stipple.catalogue.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.visit.VisitKind;

/**
 * What is to be known of someone who treats clients.
 *
 * @param skills what she may be booked for; none is allowed, she is then offered for nothing
 * @param hours when she works in a usual week at one site
 */
public record SavePerson(
        @NotBlank @Size(max = 120) String name,
        @NotNull Profession profession,
        Set<VisitKind> skills,
        WeeklyHours hours) {

    public SavePerson {
        name = name.strip();
        skills = Set.copyOf(skills);
    }
}
