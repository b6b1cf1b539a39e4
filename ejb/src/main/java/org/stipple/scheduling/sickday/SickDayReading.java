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
 * and no transaction. The number of statements does not depend on how many visits there are.
 */
@Stateless
public class SickDayReading {

    @Inject private BookingRepository bookings;
    @Inject private PlansReading plans;
    @Inject private SlotService slots;
    @Inject private LengthReading lengths;
    @Inject private AlertService alerts;
    @Inject private ClinicClock clock;

    /** The visits that are asked for, with the places that are free for each. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public SickDayCase read(@NotNull AskSickDay ask) {
        Instant now = clock.now();
        Roster roster = ask.siteId() == 0 ? slots.roster() : slots.roster(ask.siteId());
        Map<Long, Set<Displacement>> why = new HashMap<>();
        Map<Long, BookingRow> displaced = displaced(ask, roster, now, why);
        Set<Long> clients = displaced.values().stream().map(BookingRow::clientId).collect(toSet());
        CandidatePlaces places =
                new CandidatePlaces(
                        roster,
                        now,
                        plans.of(clients, roster.dayOf(now), now),
                        lengths.ofAll(
                                displaced.values().stream().map(BookingRow::subject).toList()));
        places.find(
                List.copyOf(displaced.values()),
                days -> slots.openings(days, displaced.keySet(), roster));
        return new SickDayCase(
                roster,
                displaced,
                why,
                places.visits(),
                places.policies(),
                places.none(),
                alerts.alertsOfAll(clients));
    }

    private Map<Long, BookingRow> displaced(
            AskSickDay ask, Roster roster, Instant now, Map<Long, Set<Displacement>> why) {
        List<BookingRow> ahead =
                bookings.openEndingAfter(roster.site().id(), now).stream()
                        .filter(booking -> !booking.hasRunOut(now) && !booking.isOffered())
                        .filter(booking -> BookingStatus.ahead().contains(booking.status()))
                        .filter(booking -> !ask.staying().contains(booking.id()))
                        .map(Booking::row)
                        .toList();
        ahead.forEach(each -> why.put(each.id(), Displacement.of(each, roster.hours())));
        return ahead.stream()
                .filter(each -> ask.concerns(each, why.get(each.id())))
                .collect(toMap(BookingRow::id, identity()));
    }
}
