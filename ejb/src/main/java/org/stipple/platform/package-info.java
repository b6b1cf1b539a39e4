/**
 * Plumbing that knows no feature: the one clock, the site, what entities and refusals are made of,
 * drafts; here the settings, and the migration at start. Everything else may use it; it uses
 * nothing of ours.
 */
package org.stipple.platform;
