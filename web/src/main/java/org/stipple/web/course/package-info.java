/**
 * Pages of a course: open it, plan and tag it, and what comes next in it on the client's overview.
 */
package org.stipple.web.course;
