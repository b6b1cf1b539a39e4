/** Whom to call next: the worklists of touch-ups and reviews. */
package org.stipple.web.recall;
