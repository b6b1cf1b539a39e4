/**
 * Touch-ups and reviews that fall due: upcoming, due, overdue and lapsed by the rules, or by the
 * clinic's defaults where no rule says. Nothing is kept here; it follows from what has happened and
 * what is booked.
 */
package org.stipple.recall;
