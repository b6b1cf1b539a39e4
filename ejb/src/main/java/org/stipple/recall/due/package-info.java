/**
 * Works out what falls due: at once after a change of the record, the diary, the rules or the
 * thresholds, in its transaction; and each night by the calendar.
 */
package org.stipple.recall.due;
