package org.stipple.platform.site;

import org.stipple.platform.refusal.BusinessException;

/** The clinic would be left without a site that is on. */
public class LastSiteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LastSiteException() {
        super("last_site");
    }
}
