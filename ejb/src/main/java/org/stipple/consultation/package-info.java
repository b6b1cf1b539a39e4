/**
 * What was asked and advised before anything is done: the consultation with its suitability; in
 * {@code consent} what the client agrees to. Reception sees that it was held and what it came to;
 * the answers are another record, for those who treat.
 */
package org.stipple.consultation;
