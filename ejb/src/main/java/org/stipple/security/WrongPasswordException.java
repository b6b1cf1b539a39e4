package org.stipple.security;

import org.stipple.platform.BusinessException;

/** The current password was asked for and something else was typed. */
public class WrongPasswordException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public WrongPasswordException() {
        super("wrong_password");
    }
}
