/** The report Sessions: what became of every visit that was booked, and what time that took. */
package org.stipple.report.sessions;
