/** The report Use of time: for how much of the time that was open people and rooms were booked. */
package org.stipple.report.usage;
