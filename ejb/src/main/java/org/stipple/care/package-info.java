/**
 * Preparation and aftercare as a dated calendar of one client's course: the care lines of her
 * protocol laid on the days of her sessions, and what of it she is written on the day on which it
 * begins.
 */
package org.stipple.care;
