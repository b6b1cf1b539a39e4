package org.stipple.scheduling.repair;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.course.CourseEventService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.WallClock;

/** Reads all that a change is held against. */
@Dependent
class RepairReading {

    @Inject private BookingRepository bookings;
    @Inject private VisitCases cases;
    @Inject private BookingJudge judge;
    @Inject private SlotService slots;
    @Inject private CourseEventService events;

    /** What was read of a client, for one question. */
    private record Read(Gathered gathered, Planning planning, Map<Long, Roster> rosters) {

        Roster rosterOf(Booking booking) {
            return rosters.get(booking.siteId());
        }

        Instant now() {
            return planning.now();
        }
    }

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.scheduling.booking.BookingStateException if that can't happen to it any
     *     more
     */
    RepairCase read(AskRepair ask, Instant now) {
        Booking booking = bookings.get(ask.bookingId());
        mustAllow(booking, ask.change());
        List<Booking> open =
                bookings.openOf(Set.of(booking.subject().clientId())).stream()
                        .filter(each -> !each.hasRunOut(now) && !each.isOffered())
                        .toList();
        Map<Long, Roster> rosters = new HashMap<>();
        Stream.concat(Stream.of(booking), open.stream())
                .forEach(each -> rosters.computeIfAbsent(each.siteId(), slots::roster));
        Set<VisitSubject> subjects = new HashSet<>();
        subjects.add(booking.subject());
        open.forEach(each -> subjects.add(each.subject()));
        Read read =
                new Read(
                        cases.gather(subjects),
                        new Planning(rosters.get(booking.siteId()).dayOf(now), now, 0),
                        rosters);
        return of(ask, booking, open, read);
    }

    private static void mustAllow(Booking booking, Change change) {
        if (change instanceof Change.MovedTo) {
            booking.mustAllow(BookingStatus.MOVED);
        } else if (change instanceof Change.Cancelled) {
            booking.mustAllow(BookingStatus.CANCELLED);
        }
    }

    private RepairCase of(AskRepair ask, Booking booking, List<Booking> open, Read read) {
        boolean isKept = ask.change() instanceof Change.Unchanged;
        List<Standing> standing =
                open.stream()
                        .filter(each -> isKept || each.id() != booking.id())
                        .sorted(Comparator.comparing(each -> each.time().visitStart()))
                        .map(each -> standing(each, read))
                        .toList();
        Set<Long> later =
                standing.stream()
                        .filter(each -> isLater(each, ask.change(), booking, read.now()))
                        .map(Standing::id)
                        .collect(toSet());
        List<Standing> fixed =
                standing.stream().filter(each -> !later.contains(each.id())).toList();
        Standing changed = standing(booking, read);
        LaterJudge by = new LaterJudge(read.planning());
        return new RepairCase(
                changed,
                to(changed, ask.change(), fixed, by),
                isKept,
                fixed,
                standing.stream().filter(each -> later.contains(each.id())).toList(),
                version(booking.subject(), read),
                event(booking, read),
                by,
                read.now(),
                read.rosters());
    }

    /** Still to come, and not before both where the changed one was and where it goes. */
    private static boolean isLater(Standing visit, Change change, Booking changed, Instant now) {
        return change.reaches(changed.time().onDay(), visit.day())
                && BookingStatus.ahead().contains(visit.row().status())
                && visit.row().time().takenFrom().isAfter(now);
    }

    private Standing standing(Booking booking, Read read) {
        Ruling ruling = cases.rule(booking.subject(), read.gathered(), read.planning());
        return new Standing(
                booking.row(),
                judge.findOwnCase(booking, read.gathered(), read.planning()).orElse(null),
                ruling instanceof Ruling.Judges judges ? judges.visit() : null,
                !Displacement.of(booking.row(), read.rosterOf(booking).hours()).isEmpty());
    }

    private long version(VisitSubject subject, Read read) {
        return cases.rule(subject, read.gathered(), read.planning()) instanceof Ruling.Judges judges
                ? judges.rules().policyVersionId()
                : 0;
    }

    private LocalDate event(Booking booking, Read read) {
        long course = booking.subject().course();
        return course == 0
                ? null
                : events.find(course)
                        .filter(day -> !day.isBefore(read.planning().today()))
                        .orElse(null);
    }

    private Placed to(Standing changed, Change change, List<Standing> fixed, LaterJudge judge) {
        if (!(change instanceof Change.MovedTo to)) {
            return null;
        }
        Roster roster = slots.rosterOfRoom(to.roomId());
        Instant start =
                WallClock.find(to.day(), to.time(), roster.zone())
                        .orElseGet(() -> WallClock.from(to.day(), to.time(), roster.zone()));
        List<PlannedVisit> others =
                fixed.stream().map(each -> Placed.staying(each).planned()).toList();
        return Placed.moved(
                changed,
                to.day(),
                new FreeSlot(
                        to.personId(), to.roomId(), start, start.plusSeconds(60L * to.minutes())),
                judge.move(changed, to.day(), others).map(PlanJudgement::todos).orElse(List.of()));
    }
}
