package org.stipple.scheduling.waitlist;

import org.stipple.platform.refusal.BusinessException;

/** Clients wait for a time at a site that was to be switched off. */
public class WaitedSiteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param site by name
     * @param clients how many wait
     */
    public WaitedSiteException(String site, int clients) {
        super("site_waited_for", site, clients);
    }
}
