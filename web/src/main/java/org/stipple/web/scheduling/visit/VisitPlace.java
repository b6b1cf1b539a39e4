package org.stipple.web.scheduling.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/** Where a visit is, and when and by whom it is looked at. */
@Dependent
public class VisitPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PlaceService places;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;
    @Inject private CurrentUser user;

    String room(long id) {
        return places.rooms().stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .map(RoomSummary::name)
                .orElse("");
    }

    VisitOffers offers(BookingRow row) {
        SiteSummary site = sites.get(row.siteId());
        Instant now = clock.now();
        return new VisitOffers(
                row,
                new VisitOffers.Moment(
                        now, now.atZone(site.zone()).toLocalDate(), site.lateCancelHours()),
                user.is(Role.TECHNICIAN) || user.is(Role.DOCTOR),
                user.is(Role.MANAGER));
    }
}
