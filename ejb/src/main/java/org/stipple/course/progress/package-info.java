/**
 * How far a course has come: its state, what the policy can know of it, and what comes next by its
 * meaning. Values only; nothing here asks the database.
 */
package org.stipple.course.progress;
