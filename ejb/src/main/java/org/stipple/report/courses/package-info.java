/**
 * Courses: how many sessions they took beside what their protocol says, how long from the
 * consultation to the final result, which wait for a decision, which were given up, and which
 * needed extra sessions.
 */
package org.stipple.report.courses;
