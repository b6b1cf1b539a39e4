/**
 * Courses of treatment: what a client is treated for, under which protocol, how far it has come and
 * what is next. What was done in it stands in {@code course.session}, what was decided from the
 * settled result in {@code course.review}; both only record, and tell the course by an event.
 *
 * <p>Here nothing is judged: whether the next step may happen on a day is the timeline's to say.
 */
package org.stipple.course;
