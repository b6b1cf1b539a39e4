/** Calendars that are read from outside, by programs that have no sign-in, and files of visits. */
package org.stipple.web.scheduling.calendar;
