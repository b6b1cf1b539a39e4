/**
 * Finds places for visits that cannot stay where they are, all of them together: what one takes the
 * others do without. The search is Timefold Solver's; what is good and what is impossible is said
 * here, and neither a clock nor the database is asked.
 */
package org.stipple.scheduling.placing;
