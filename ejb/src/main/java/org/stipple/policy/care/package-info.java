/**
 * Where lines of preparation and aftercare contradict each other: one says do or allow, another
 * avoid, about the same thing on the same day. Pure: rows in, contradictions out. Each needs a
 * ruling before a version is activated.
 */
package org.stipple.policy.care;
