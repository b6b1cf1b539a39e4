package org.stipple.policy;

import org.stipple.platform.refusal.BusinessException;

/** The product puts this tag on courses by itself, so it cannot be switched off. */
public class TermStaysOnException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TermStaysOnException(String name) {
        super("term_stays_on", name);
    }
}
