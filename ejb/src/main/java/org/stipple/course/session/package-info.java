/**
 * What was done: the sessions and touch-ups of courses. A session can always be recorded, late or
 * against the rules, and a correction supersedes it; each keeps how the policy judged it on its
 * day.
 */
package org.stipple.course.session;
