package org.stipple.policy.sheet;

import org.stipple.platform.refusal.BusinessException;

/** Somebody else removed the row meanwhile. */
public class RowGoneException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RowGoneException() {
        super("policy_row_gone");
    }
}
