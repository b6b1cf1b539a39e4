/** Booking a visit, and the visit itself. */
package org.stipple.web.scheduling;
