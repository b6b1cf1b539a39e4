package org.stipple.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.timing.Step;

/**
 * A day that follows from the end of a course.
 *
 * @param step FULL_RESULT or NORMAL_ACTIVITY
 * @param from the first day
 * @param code of the rule that says so
 * @param guidance of the rule
 */
public record Milestone(Step step, LocalDate from, String code, String guidance)
        implements Serializable {}
