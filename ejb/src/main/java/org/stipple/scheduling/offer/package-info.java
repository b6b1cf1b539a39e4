/**
 * Which days and times a visit can be offered: three weeks of days with their verdicts and free
 * times.
 */
package org.stipple.scheduling.offer;
