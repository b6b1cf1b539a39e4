/** Plans what is left of a course at once: proposals by several aims, booked as a whole. */
package org.stipple.web.scheduling.plan;
