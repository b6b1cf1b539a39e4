package org.stipple.timeline;

import org.stipple.course.progress.CourseFacts;
import org.stipple.timing.Timeline;

/**
 * What has happened to a client and in one course of hers.
 *
 * @param timeline the course's events and the client's; corrected, taken back and withdrawn ones
 *     are not in it
 */
public record CourseTimeline(CourseFacts facts, Timeline timeline) {}
