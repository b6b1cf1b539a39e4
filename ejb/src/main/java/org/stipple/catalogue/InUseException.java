package org.stipple.catalogue;

import org.stipple.platform.refusal.BusinessException;

/** What was to be removed is named by a record and stays; it can be switched off. */
public class InUseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InUseException(String name, Throwable cause) {
        super(cause, "in_use", name);
    }
}
