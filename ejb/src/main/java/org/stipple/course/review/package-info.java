/** What was decided from the settled result of a course: whether a further session is needed. */
package org.stipple.course.review;
