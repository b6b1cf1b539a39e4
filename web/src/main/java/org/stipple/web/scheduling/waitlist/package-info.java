/** Who waits for which times, whom a free time suits, and what she says to an offer. */
package org.stipple.web.scheduling.waitlist;
