package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.SlotService;

/** Finds a free time for a visit of the demo and books it, as whoever is acting. */
@ApplicationScoped
class Desk {

    @Inject private SchedulingService scheduling;
    @Inject private SlotService slots;
    @Inject private LengthReading lengths;
    @Inject private AlertService alerts;
    @Inject private Script script;

    /**
     * A visit of the demo.
     *
     * @param number of the tale, which spreads the visits over people and the day
     * @param reason for an override; blank where none is needed
     */
    record Wanted(VisitSubject subject, LocalDate day, LocalTime from, int number, String reason) {}

    /** What came of it. */
    record Made(long bookingId, FreeSlot slot) {}

    Made book(Wanted wanted) {
        FreeSlot slot = freeSlot(wanted);
        BookingDecision decision =
                scheduling.book(
                        new BookVisit(
                                key(wanted),
                                wanted.subject(),
                                slot.personId(),
                                slot.roomId(),
                                wanted.day(),
                                slot.startsAt().atZone(script.zone()).toLocalTime(),
                                minutes(slot),
                                alertsOf(wanted.subject().clientId(), wanted.day()),
                                wanted.reason(),
                                ""));
        return new Made(bookingId(wanted, decision), slot);
    }

    private static int minutes(FreeSlot slot) {
        return (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
    }

    private FreeSlot freeSlot(Wanted wanted) {
        VisitStep step = wanted.subject().step();
        FindSlots search =
                new FindSlots(
                        step.kind(),
                        lengths.of(wanted.subject()).times(),
                        wanted.subject().clientId(),
                        0,
                        0,
                        wanted.day(),
                        wanted.day(),
                        0);
        List<FreeSlot> free =
                slots.findFree(search, slots.roster()).stream()
                        .filter(slot -> !timeOf(slot).isBefore(wanted.from()))
                        .toList();
        if (free.isEmpty()) {
            throw new IllegalStateException("the demo has no time left for " + wanted);
        }
        List<FreeSlot> first =
                free.stream()
                        .filter(slot -> slot.startsAt().equals(free.get(0).startsAt()))
                        .toList();
        return first.get(wanted.number() % first.size());
    }

    private LocalTime timeOf(FreeSlot slot) {
        return slot.startsAt().atZone(script.zone()).toLocalTime();
    }

    private static UUID key(Wanted wanted) {
        return UUID.nameUUIDFromBytes(wanted.toString().getBytes(StandardCharsets.UTF_8));
    }

    Set<Long> alertsOf(long clientId, LocalDate day) {
        return alerts.alertsOn(clientId, day).stream().map(Alert::id).collect(Collectors.toSet());
    }

    private static long bookingId(Wanted wanted, BookingDecision decision) {
        if (decision instanceof BookingDecision.Booked booked) {
            return booked.bookingId();
        }
        if (decision instanceof BookingDecision.Parked parked) {
            return parked.bookingId();
        }
        throw new IllegalStateException("the demo could not book " + wanted + ": " + decision);
    }
}
