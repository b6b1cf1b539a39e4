package org.stipple.client.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/** Who a client is. */
public record Identity(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate dateOfBirth)
        implements Serializable {

    /** From this age on, in completed years, a client decides for herself. */
    public static final int FULL_AGE = 18;

    public Identity {
        givenName = givenName.strip().replaceAll("\\s+", " ");
        familyName = familyName.strip().replaceAll("\\s+", " ");
    }

    /**
     * Completed years on {@code day}. Who was born on 29 February completes a year on 1 March where
     * there is no such day.
     */
    public int ageOn(LocalDate day) {
        return ageOn(dateOfBirth, day);
    }

    /** Completed years on {@code day} of somebody born on {@code dateOfBirth}. */
    public static int ageOn(LocalDate dateOfBirth, LocalDate day) {
        return Period.between(dateOfBirth, day).getYears();
    }
}
