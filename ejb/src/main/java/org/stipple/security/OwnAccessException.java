package org.stipple.security;

import org.stipple.platform.refusal.BusinessException;

/** An administrator was about to shut herself out: somebody else must do that. */
public class OwnAccessException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OwnAccessException() {
        super("own_access");
    }
}
