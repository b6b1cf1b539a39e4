/**
 * One step judged by several protocols side by side: each by its version in force or by a draft,
 * with the gates or without, and the days on which they agree. Nothing here knows of a client; the
 * history is given.
 */
package org.stipple.timeline.comparison;
