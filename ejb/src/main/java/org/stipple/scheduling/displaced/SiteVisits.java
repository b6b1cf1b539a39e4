package org.stipple.scheduling.displaced;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSwitched;
import org.stipple.scheduling.booking.BookingRepository;

/** No site is switched off while visits are booked there from today on, by its clock. */
@Dependent
class SiteVisits {

    @Inject private SiteService sites;
    @Inject private BookingRepository bookings;
    @Inject private ClinicClock clock;

    void switched(@Observes SiteSwitched change) {
        if (!change.on()) {
            SiteName site = sites.name(change.siteId());
            Instant now = clock.now();
            LocalDate today = clock.today(site.zone());
            List<Long> there = List.of(site.id());
            int visits =
                    (int)
                            Stream.concat(
                                            bookings.openEndedBefore(there, now).stream(),
                                            bookings.openEndingAfter(there, now).stream())
                                    .filter(booking -> !booking.time().onDay().isBefore(today))
                                    .filter(booking -> !booking.hasRunOut(now))
                                    .count();
            if (visits > 0) {
                throw new BookedSiteException(site.name(), visits);
            }
        }
    }
}
