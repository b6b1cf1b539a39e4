/**
 * Bookings that lie where they cannot be: somebody is away, a room or the clinic is closed. Before
 * hours change, one sees which they would be; afterwards they wait to be moved.
 */
package org.stipple.scheduling.displaced;
