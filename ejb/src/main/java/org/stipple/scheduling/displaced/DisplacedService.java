package org.stipple.scheduling.displaced;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.HoursReading;

/** Tells which bookings a change of hours would touch, before it is made. */
@Stateless
public class DisplacedService {

    @Inject private BookingRepository bookings;
    @Inject private HoursReading hours;
    @Inject private ClinicClock clock;

    /**
     * Bookings still to come at any site that could not take place any more, by time. One
     * statement, whatever the change.
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<TouchedVisit> touchedBy(HoursChange change) {
        Instant now = clock.now();
        Map<Long, ClinicHours> without = hours.readAll();
        return bookings.aheadIn(from(change, without, now), until(change, without)).stream()
                .filter(booking -> !booking.hasRunOut(now))
                .map(Booking::row)
                .filter(booking -> change.touches(booking, without.get(booking.siteId())))
                .map(TouchedVisit::of)
                .toList();
    }

    private static Instant from(HoursChange change, Map<Long, ClinicHours> sites, Instant now) {
        Instant first = starts(change.first(), sites).min(Comparator.naturalOrder()).orElse(now);
        return first.isBefore(now) ? now : first;
    }

    private static Instant until(HoursChange change, Map<Long, ClinicHours> sites) {
        return starts(change.last().plusDays(1), sites)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Stream<Instant> starts(LocalDate day, Map<Long, ClinicHours> sites) {
        return sites.values().stream().map(site -> day.atStartOfDay(site.zone()).toInstant());
    }
}
