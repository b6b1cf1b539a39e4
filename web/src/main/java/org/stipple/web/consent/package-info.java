/** The pages of what a client signs. */
package org.stipple.web.consent;
