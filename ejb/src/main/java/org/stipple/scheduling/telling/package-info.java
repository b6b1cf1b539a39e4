/** Clients who are still to be told that a visit of theirs was moved, and what to say to them. */
package org.stipple.scheduling.telling;
