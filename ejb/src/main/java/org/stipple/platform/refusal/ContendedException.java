package org.stipple.platform.refusal;

/**
 * Two transactions wanted the same thing at once and this one was chosen to give way. It may be
 * tried again in a fresh transaction; whoever does so stops after two attempts.
 */
public class ContendedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ContendedException(Throwable cause) {
        super(cause, "contended");
    }
}
