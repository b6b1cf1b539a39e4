/** Signing in and out, and what keeps a session honest; the pages that administer users. */
package org.stipple.web.security;
