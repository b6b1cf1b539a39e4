package org.stipple.messaging.sending;

/**
 * A message that this node sends now.
 *
 * @param claim how often it was claimed by then; whoever holds an older one may do nothing more
 */
record Claimed(long messageId, int claim) {}
