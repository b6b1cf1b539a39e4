/**
 * Who we treat: registered, changed and found; in {@code scalp} what her scalp is like, in {@code
 * alert} what to be careful about, in {@code observation} what has befallen her. What a change
 * means for her courses is told by events, observed in the same transaction.
 */
package org.stipple.client;
