package org.stipple.scheduling.sickday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.client.alert.AlertService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/**
 * Reads all that it takes to place visits anew, in one transaction; what is made of it takes time
 * and no transaction. The number of statements depends on how many sites there are, not on how many
 * visits.
 */
@Stateless
public class SickDayReading {

    @Inject private BookingRepository bookings;
    @Inject private PlansReading plans;
    @Inject private SlotService slots;
    @Inject private LengthReading lengths;
    @Inject private AlertService alerts;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /** The visits that are asked for, with the places that are free for each. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public SickDayCase read(@NotNull AskSickDay ask) {
        Instant now = clock.now();
        Map<Long, Roster> rosters = rosters(ask.siteId());
        Map<Long, Set<Displacement>> why = new HashMap<>();
        Map<Long, BookingRow> displaced = displaced(ask, rosters, now, why);
        Set<Long> clients = displaced.values().stream().map(BookingRow::clientId).collect(toSet());
        CandidatePlaces places =
                new CandidatePlaces(
                        rosters,
                        now,
                        plans.of(clients, sites.latestToday(), now),
                        lengths.ofAll(
                                displaced.values().stream().map(BookingRow::subject).toList()));
        places.find(
                List.copyOf(displaced.values()),
                (roster, days) -> slots.openings(days, displaced.keySet(), roster));
        return new SickDayCase(
                rosters,
                displaced,
                why,
                places.visits(),
                places.policies(),
                places.none(),
                alerts.alertsOfAll(clients));
    }

    private Map<Long, Roster> rosters(long siteId) {
        return sites.names().stream()
                .filter(SiteName::active)
                .map(SiteName::id)
                .filter(each -> siteId == 0 || each == siteId)
                .collect(toMap(identity(), slots::roster));
    }

    private Map<Long, BookingRow> displaced(
            AskSickDay ask,
            Map<Long, Roster> rosters,
            Instant now,
            Map<Long, Set<Displacement>> why) {
        List<BookingRow> ahead =
                bookings.openEndingAfter(rosters.keySet(), now).stream()
                        .filter(booking -> !booking.hasRunOut(now) && !booking.isOffered())
                        .filter(booking -> BookingStatus.ahead().contains(booking.status()))
                        .filter(booking -> !ask.staying().contains(booking.id()))
                        .map(Booking::row)
                        .toList();
        ahead.forEach(
                each ->
                        why.put(
                                each.id(),
                                Displacement.of(each, rosters.get(each.siteId()).hours())));
        return ahead.stream()
                .filter(each -> ask.concerns(each, why.get(each.id())))
                .collect(toMap(BookingRow::id, identity()));
    }
}
