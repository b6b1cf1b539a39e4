package org.stipple.platform.refusal;

/** Somebody else saved the same thing in between; nothing of theirs was overwritten. */
public class StaleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public StaleException() {
        super("stale");
    }

    public StaleException(Throwable cause) {
        super(cause, "stale");
    }
}
