package org.stipple.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSwitched;

/** No site is switched off while clients wait for a time there: nobody would see them any more. */
@Dependent
class SiteWaits {

    @Inject private SiteService sites;
    @Inject private WaitlistRepository waitlist;

    void switched(@Observes SiteSwitched change) {
        int clients = change.on() ? 0 : waitlist.waiting(change.siteId()).size();
        if (clients > 0) {
            throw new WaitedSiteException(sites.name(change.siteId()).name(), clients);
        }
    }
}
