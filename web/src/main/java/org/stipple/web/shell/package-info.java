/** What surrounds every page: navigation, top bar, notices, toasts. */
package org.stipple.web.shell;
