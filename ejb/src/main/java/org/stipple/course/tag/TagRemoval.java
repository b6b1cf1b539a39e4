package org.stipple.course.tag;

/**
 * Fired in the same transaction before a tag is taken off a course, so that what stands later can
 * refuse: see {@link TagStandsException}.
 */
public record TagRemoval(long courseId, long clientId, String tag) {}
