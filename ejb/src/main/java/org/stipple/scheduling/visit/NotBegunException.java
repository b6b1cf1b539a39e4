package org.stipple.scheduling.visit;

import org.stipple.platform.refusal.BusinessException;

/** Nobody has missed a visit that has not begun, and nobody has finished it. */
public class NotBegunException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotBegunException() {
        super("visit_not_begun");
    }
}
