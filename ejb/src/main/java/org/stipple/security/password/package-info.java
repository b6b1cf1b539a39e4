/** Passwords: which may be set, and how they are hashed. */
package org.stipple.security.password;
