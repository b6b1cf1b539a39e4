/**
 * Plumbing that knows no feature: the one clock, the settings, the migration at start, and what a
 * refusal in the user's words is made of. Everything else may use it; it uses nothing of ours.
 */
package org.stipple.platform;
