package org.stipple.recall.contact;

import org.stipple.platform.refusal.BusinessException;

/** A client declined, and nobody noted why. */
public class DeclineSaysWhyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DeclineSaysWhyException() {
        super("recall_decline_says_why");
    }
}
