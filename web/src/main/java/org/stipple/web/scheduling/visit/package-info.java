/** The pages of a visit: what it stands at, what can be done with it, and what was done in it. */
package org.stipple.web.scheduling.visit;
