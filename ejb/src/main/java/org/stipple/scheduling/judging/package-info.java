/**
 * Judges planned visits: what has happened, what is planned, and what can still be done before the
 * visit starts and counts as planned.
 */
package org.stipple.scheduling.judging;
