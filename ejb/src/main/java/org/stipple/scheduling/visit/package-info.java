/**
 * The visit itself: the client arrives, the visit starts on nothing but what has happened, and is
 * done once what was done is on record.
 */
package org.stipple.scheduling.visit;
