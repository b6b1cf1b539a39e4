package org.stipple.security.password;

import org.stipple.platform.refusal.BusinessException;

/** The password that was to be set is the user name: the first that anybody would guess. */
public class PasswordIsNameException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordIsNameException() {
        super("password_is_name");
    }
}
