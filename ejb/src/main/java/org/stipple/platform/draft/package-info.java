/** What somebody has typed into a form and not yet saved. */
package org.stipple.platform.draft;
