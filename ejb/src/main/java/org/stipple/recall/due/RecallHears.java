package org.stipple.recall.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stipple.client.ClientFactChanged;
import org.stipple.platform.clock.ClockMoved;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.ThresholdsChanged;
import org.stipple.policy.RulesChanged;
import org.stipple.recall.item.RecallKey;
import org.stipple.scheduling.booking.BookingChanged;

/**
 * What is due changes when the record, the diary, the rules or the thresholds do, in the
 * transaction of the change. Where very many courses are concerned the background does it, from the
 * end of that transaction on.
 */
@ApplicationScoped
class RecallHears {

    @Inject private DueKeeping keeping;
    @Inject private NightBook nights;
    @Inject private SiteService sites;

    /** Courses, sessions, reviews, tags, consultations, consents, patch tests and observations. */
    void clientChanged(@Observes ClientFactChanged change) {
        keeping.keepClient(change.clientId());
    }

    void bookingChanged(@Observes BookingChanged change) {
        if (RecallKey.isRecall(change.subject().step().kind())) {
            keeping.link(change);
        }
    }

    /** Rules that begin later are met by the night before they do. */
    void rulesChanged(@Observes RulesChanged change) {
        boolean isNow =
                sites.names().stream()
                        .anyMatch(site -> !change.from().isAfter(sites.todayAt(site.id())));
        if (isNow && !keeping.keepUnder(change.protocolId())) {
            sites.names().forEach(site -> nights.again(site.id()));
        }
    }

    void thresholdsChanged(@Observes ThresholdsChanged change) {
        if (!keeping.keepAt(change.siteId())) {
            nights.again(change.siteId());
        }
    }

    void clockMoved(@Observes ClockMoved moved) {
        sites.names().stream().map(SiteName::id).forEach(keeping::lookAgain);
    }
}
