package org.stipple.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Another plan for a course.
 *
 * @param version of the course that the form was filled from
 */
public record ChangePlan(long courseId, int version, @NotNull @Valid CoursePlan plan) {}
