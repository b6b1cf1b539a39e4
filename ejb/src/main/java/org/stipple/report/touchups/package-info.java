/**
 * Touch-ups: where they stand and whom nobody has reached, how many clients come back after a
 * course, and how many hours of the chair the next two years will ask for.
 */
package org.stipple.report.touchups;
