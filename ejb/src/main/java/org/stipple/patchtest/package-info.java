/**
 * Patch tests: applied, read, waived, and what a reaction forbids. The days come from the rules, by
 * judging the step PATCH_TEST_READING; no number of days is written here.
 *
 * <p>A cleared reading waits for the rules. Whoever has one to record nevertheless says why; it is
 * kept with what the rules said, but it is no event and opens nothing. To go without waiting is
 * what a waiver is for, with the client's wish and the doctor's agreement; and after a reaction
 * only a newer test that was read in time opens the way.
 */
package org.stipple.patchtest;
