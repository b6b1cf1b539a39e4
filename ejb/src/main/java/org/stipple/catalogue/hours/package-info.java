/** Spans of a usual week, in which the clinic is open or a person works. */
package org.stipple.catalogue.hours;
