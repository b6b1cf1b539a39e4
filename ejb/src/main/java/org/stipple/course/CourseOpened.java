package org.stipple.course;

import java.time.LocalDate;

/** Fired in the same transaction when a course was opened. */
public record CourseOpened(long courseId, long clientId, LocalDate day) {}
