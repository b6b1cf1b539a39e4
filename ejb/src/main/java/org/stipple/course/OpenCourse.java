package org.stipple.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.TreeSet;
import org.stipple.course.progress.ThirdSession;

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

    /** The tags that are given with it. */
    Set<String> allTags() {
        Set<String> all = new TreeSet<>(tags);
        thirdSession.tag().ifPresent(all::add);
        return all;
    }
}
