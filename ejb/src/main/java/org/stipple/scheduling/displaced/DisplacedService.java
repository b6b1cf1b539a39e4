package org.stipple.scheduling.displaced;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * Bookings still to come that could not take place any more, by time. One statement, whatever
     * the change.
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<TouchedVisit> touchedBy(HoursChange change) {
        Instant now = clock.now();
        ClinicHours without = hours.read();
        return bookings.aheadIn(from(change, without, now), until(change, without)).stream()
                .filter(booking -> !booking.hasRunOut(now))
                .map(Booking::row)
                .filter(booking -> change.touches(booking, without))
                .map(TouchedVisit::of)
                .toList();
    }

    private static Instant from(HoursChange change, ClinicHours hours, Instant now) {
        Instant first = startOf(change.first(), hours);
        return first.isBefore(now) ? now : first;
    }

    private static Instant until(HoursChange change, ClinicHours hours) {
        return startOf(change.last().plusDays(1), hours);
    }

    private static Instant startOf(LocalDate day, ClinicHours hours) {
        return day.atStartOfDay(hours.zone()).toInstant();
    }
}
