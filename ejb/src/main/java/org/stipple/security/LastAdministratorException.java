package org.stipple.security;

import org.stipple.platform.refusal.BusinessException;

/** Without this user nobody could administer users any more. */
public class LastAdministratorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LastAdministratorException() {
        super("last_administrator");
    }
}
