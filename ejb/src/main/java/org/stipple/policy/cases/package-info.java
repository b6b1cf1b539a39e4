/**
 * Cases of a draft: those that its bounds, gates, fences and overrides call for, and what comes of
 * running them. Pure: no clock, no database.
 */
package org.stipple.policy.cases;
