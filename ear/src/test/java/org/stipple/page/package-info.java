/**
 * The pages as a user sees them: what she can do on each returns the page it leads to, and elements
 * are found by label, role or id.
 */
package org.stipple.page;
