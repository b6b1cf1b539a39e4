/**
 * Who waits for an earlier or a particular time. A time that is freed is held against all who wait;
 * it is offered to one of them, kept while she thinks, and booked by nobody but her and the desk.
 */
package org.stipple.scheduling.waitlist;
