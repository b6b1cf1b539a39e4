package org.stipple.run;

/** Why Stipple cannot run here, in one line that says what to do. */
public class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRunException(String line) {
        super(line);
    }

    public CannotRunException(String line, Throwable cause) {
        super(line, cause);
    }
}
