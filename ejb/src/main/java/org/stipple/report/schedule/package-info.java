/**
 * Reports that are mailed by themselves: what is asked, when it falls due, and which users get it.
 */
package org.stipple.report.schedule;
