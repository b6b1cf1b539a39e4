package org.stipple.patchtest;

import org.stipple.platform.refusal.BusinessException;

/** A test with readings on record is not taken back over their heads; they are taken back first. */
public class TestWasReadException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TestWasReadException() {
        super("patch_test_was_read");
    }
}
