/**
 * The rules table: protocols with their versions, rules, steps and care lines, read from the
 * shipped files into the database and handed to the evaluator as timing rules.
 *
 * <p>A version that was activated never changes, so what was done long ago is still judged, and
 * explained, by the rules of its day.
 */
package org.stipple.policy;
