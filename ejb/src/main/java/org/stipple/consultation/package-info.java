/**
 * What was asked, advised and consented to before anything is done: the consultation with its
 * suitability, and the papers that a client signs. Reception sees that it was held and what it came
 * to; the answers are another record, for those who treat.
 */
package org.stipple.consultation;
