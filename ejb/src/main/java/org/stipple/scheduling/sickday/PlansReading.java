package org.stipple.scheduling.sickday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.judging.VisitCases;

/**
 * Reads everything that is planned for some clients, and how the policy stands to it. The number of
 * statements does not depend on how many they are.
 */
@Dependent
class PlansReading {

    @Inject private BookingRepository bookings;
    @Inject private VisitCases cases;

    /** By client. */
    Map<Long, ClientPlans> of(Collection<Long> clientIds, LocalDate today, Instant now) {
        if (clientIds.isEmpty()) {
            return Map.of();
        }
        List<Booking> open =
                bookings.openOf(clientIds).stream()
                        .filter(booking -> !booking.hasRunOut(now))
                        .toList();
        Gathered gathered = cases.gather(open.stream().map(Booking::subject).collect(toSet()));
        return open.stream()
                .collect(groupingBy(booking -> booking.subject().clientId()))
                .entrySet()
                .stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                client -> plans(client.getValue(), gathered, today, now)));
    }

    private ClientPlans plans(List<Booking> open, Gathered gathered, LocalDate today, Instant now) {
        Map<Long, VisitCase> judged = new HashMap<>();
        for (Booking booking : open) {
            Planning planning = new Planning(today, now, booking.id());
            if (cases.rule(booking.subject(), gathered, planning) instanceof Ruling.Judges judges) {
                judged.put(booking.id(), judges.visit());
            }
        }
        return new ClientPlans(
                open.stream().map(Booking::planned).collect(toMap(each -> each.id(), identity())),
                judged,
                today,
                now);
    }
}
