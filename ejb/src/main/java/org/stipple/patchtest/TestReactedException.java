package org.stipple.patchtest;

import org.stipple.platform.refusal.BusinessException;

/** A test that reacted is not cleared any more, on whichever day: only a newer one can be. */
public class TestReactedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TestReactedException() {
        super("patch_test_reading_not_after_reaction");
    }
}
