package org.stipple.security.password;

import org.stipple.platform.refusal.BusinessException;

/** The current password was asked for and something else was typed. */
public class WrongPasswordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public WrongPasswordException() {
        super("wrong_password");
    }
}
