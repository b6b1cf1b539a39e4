package org.stipple.client;

/**
 * A fact of a client was recorded, corrected or taken back, so that what was judged before may now
 * be judged differently. Fired in the transaction of the change, by every feature that keeps facts.
 */
public record ClientFactChanged(long clientId) {}
