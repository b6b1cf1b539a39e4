/**
 * Courses of treatment: what a client is treated for, under which protocol, and in which state.
 * What was done in it stands in {@code course.session}, what was decided from the settled result in
 * {@code course.review}; both only record, and tell the course by an event. Its tags are in {@code
 * course.tag}, how far it has come and what is next in {@code course.progress}.
 *
 * <p>Here nothing is judged: whether the next step may happen on a day is the timeline's to say.
 */
package org.stipple.course;
