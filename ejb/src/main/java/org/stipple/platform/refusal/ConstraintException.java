package org.stipple.platform.refusal;

/**
 * The database refused what would have broken one of its constraints: taken, there already, still
 * in use. The constraint's name is the message's key.
 */
public class ConstraintException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConstraintException(String constraint, Throwable cause) {
        super(cause, constraint);
    }
}
