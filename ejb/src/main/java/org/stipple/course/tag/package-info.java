/**
 * What is known of a course in codes that rules ask for: put on and taken off with day, person and
 * reason, and counted for later judgements only (D10).
 */
package org.stipple.course.tag;
