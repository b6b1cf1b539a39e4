/**
 * Which times are free: working time less what is taken, by local day in the clinic's zone, swept
 * in memory. The answer is an offer; the database's exclusion constraints judge who gets the time.
 */
package org.stipple.scheduling.slot;
