/**
 * What a change of rules would do: the open bookings, reviews and touch-ups whose verdict or due
 * day would be another. All of them are read in one go, in the order of clients, and judged in
 * memory.
 */
package org.stipple.impact;
