package org.stipple.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A course to be opened for a client.
 *
 * @param tags codes beside those that her profile, her consultation and the third session bring
 */
public record OpenCourse(
        @Min(1) long clientId,
        @NotNull @Valid CoursePlan plan,
        @NotNull ThirdSession thirdSession,
        @NotNull Set<String> tags) {

    public OpenCourse {
        tags = Set.copyOf(tags);
    }
}
