/** How long a sign-in must wait after failures, under a name that somebody has or nobody. */
package org.stipple.security.lockout;
