package org.stipple.scheduling.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Writes the file of a booking for the client's own calendar: her time alone, without preparation
 * and clean-up, and nothing of what it is for.
 */
@Stateless
public class CalendarFileService {

    @Inject private CalendarVisits visits;
    @Inject private ClinicClock clock;

    /**
     * The booking's file: it puts the visit into a calendar, moves it there, or takes it out after
     * a cancellation. That of a booking that was moved is the file of the one that took its place.
     *
     * @throws NotFoundException if there is no such booking
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CalendarFile of(long bookingId) {
        return of(bookingId, Locale.ROOT);
    }

    /**
     * The same in the client's language, if there are words in it.
     *
     * @throws NotFoundException if there is no such booking
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CalendarFile of(long bookingId, @NotNull Locale locale) {
        Instant now = clock.now();
        CalendarVisit visit =
                visits.find(bookingId, now)
                        .orElseThrow(() -> new NotFoundException("booking", bookingId));
        return FileText.of(visit, now, locale);
    }
}
