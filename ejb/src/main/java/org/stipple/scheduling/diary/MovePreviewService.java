package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionRow;
import org.stipple.course.session.SessionService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.ReservationService;
import org.stipple.scheduling.TakenPart;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WallClock;

/** Tells what would become of a booking elsewhere, while somebody drags it there. */
@Stateless
public class MovePreviewService {

    @Inject private BookingRepository bookings;
    @Inject private ReservationService reservations;
    @Inject private AlertService alertsOf;
    @Inject private SessionService sessions;
    @Inject private SlotService slots;
    @Inject private VisitCases cases;
    @Inject private ClinicClock clock;

    /**
     * What the move would be answered, and what the policy says of its day; nothing is stored.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be moved any more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public MovePreview preview(@Valid @NotNull AskMove ask) {
        Booking booking = bookings.get(ask.bookingId());
        booking.mustAllow(BookingStatus.MOVED);
        Roster roster =
                ask.roomId() == 0
                        ? slots.roster(booking.siteId())
                        : slots.rosterOfRoom(ask.roomId());
        List<Alert> alerts = alertsOf.alertsOn(booking.subject().clientId(), ask.day());
        long room = ask.roomId() == 0 ? booking.roomId() : ask.roomId();
        BookVisit to = visit(booking, ask, room, alerts);
        BookingDecision decision = reservations.preview(to, booking.id());
        OptionalLong other = otherRoom(ask, decision, booking, roster);
        if (other.isPresent()) {
            to = visit(booking, ask, other.getAsLong(), alerts);
            decision = reservations.preview(to, booking.id());
        }
        return new MovePreview(
                booking.row(),
                to,
                decision,
                judge(booking, ask.day(), roster).orElse(null),
                alerts,
                before(booking.subject()).orElse(null),
                roster);
    }

    private Optional<SessionRow> before(VisitSubject subject) {
        return subject.step().kind() == VisitKind.SESSION
                ? sessions.rowsOf(subject.course()).stream()
                        .filter(row -> row.kind() == SessionKind.SESSION)
                        .filter(row -> row.ordinal() < subject.step().ordinal())
                        .max(Comparator.comparingInt(SessionRow::ordinal))
                : Optional.empty();
    }

    private static BookVisit visit(Booking booking, AskMove ask, long roomId, List<Alert> alerts) {
        return new BookVisit(
                UUID.randomUUID(),
                booking.subject(),
                ask.personId() == 0 ? booking.personId() : ask.personId(),
                roomId,
                ask.day(),
                ask.time(),
                ask.minutes(),
                alerts.stream().map(Alert::id).collect(toSet()),
                "",
                "");
    }

    // Where the room alone is taken and none was named, another one does.
    private OptionalLong otherRoom(
            AskMove ask, BookingDecision decision, Booking booking, Roster roster) {
        boolean roomAlone =
                ask.roomId() == 0
                        && decision instanceof BookingDecision.Taken taken
                        && taken.what().equals(Set.of(TakenPart.ROOM));
        return roomAlone ? freeRoom(ask, booking, roster) : OptionalLong.empty();
    }

    private OptionalLong freeRoom(AskMove ask, Booking booking, Roster roster) {
        VisitTimes usual = booking.time().times();
        FindSlots wanted =
                new FindSlots(
                        booking.subject().step().kind(),
                        new VisitTimes(
                                ask.minutes(), usual.preparationMinutes(), usual.cleanUpMinutes()),
                        booking.subject().clientId(),
                        ask.personId() == 0 ? booking.personId() : ask.personId(),
                        0,
                        ask.day(),
                        ask.day(),
                        booking.id());
        return WallClock.find(ask.day(), ask.time(), roster.zone()).stream()
                .flatMap(start -> slots.findAt(wanted, start, roster).stream())
                .mapToLong(FreeSlot::roomId)
                .findFirst();
    }

    private Optional<DayJudgement> judge(Booking booking, LocalDate day, Roster roster) {
        Instant now = clock.now();
        LocalDate today = roster.dayOf(now);
        if (day.isBefore(today)) {
            return Optional.empty();
        }
        VisitSubject subject = booking.subject();
        return Optional.of(
                DayJudgement.of(
                        cases.rule(
                                subject,
                                cases.gather(Set.of(subject)),
                                new Planning(today, now, booking.id())),
                        day,
                        today));
    }
}
