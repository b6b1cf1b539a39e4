/**
 * May this step happen on that day, when is it due, and why?
 *
 * <p>One pure evaluator over immutable values: no clock, no database, no time zone, nothing beyond
 * {@code java.*}. The caller turns instants into days of the clinic first. Every question is an
 * {@link org.stipple.timing.Inquiry}, every answer a {@link org.stipple.timing.Judgement} that
 * carries its findings: a date is never given without its reason. What the rules mean is written in
 * the timing policy; the numbered paragraphs of its chapter "Judging" are the methods of {@code
 * Judging}.
 */
package org.stipple.timing;
