package org.stipple.patchtest;

import java.io.Serializable;

/**
 * A patch test is on record.
 *
 * @param id of the test
 * @param lotExpired whether the pigment was past its day: a warning, the fact is recorded all the
 *     same
 */
public record AppliedTest(long id, boolean lotExpired) implements Serializable {}
