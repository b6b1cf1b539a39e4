package org.stipple.platform.site;

import org.stipple.platform.refusal.BusinessException;

/** The clinic has not been set up: it has no site, hence no zone and no day. */
public class NoSiteYetException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoSiteYetException() {
        super("no_site_yet");
    }
}
