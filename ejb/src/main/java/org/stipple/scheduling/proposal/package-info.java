/**
 * Plans a whole course at once: every step's day and time, judged together, so that a maximum may
 * force a later beginning. Proposals are offers; booking one books all of it or nothing.
 */
package org.stipple.scheduling.proposal;
