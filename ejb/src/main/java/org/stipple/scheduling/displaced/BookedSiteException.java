package org.stipple.scheduling.displaced;

import org.stipple.platform.refusal.BusinessException;

/** Visits are still to come at a site that was to be switched off. */
public class BookedSiteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param site by name
     * @param visits how many, from today on
     */
    public BookedSiteException(String site, int visits) {
        super("site_booked", site, visits);
    }
}
