/** What Faces does not do by itself: records in expressions, refusals at their fields. */
package org.stipple.web.faces;
