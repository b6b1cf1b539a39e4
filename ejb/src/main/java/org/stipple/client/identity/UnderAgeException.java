package org.stipple.client.identity;

import org.stipple.platform.refusal.BusinessException;

/** Whoever is under 18 on the day of registration is not treated here: the site says so. */
public class UnderAgeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UnderAgeException() {
        super("client_under_age", Identity.FULL_AGE);
    }
}
