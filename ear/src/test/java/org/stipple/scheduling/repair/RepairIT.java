package org.stipple.scheduling.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.course.CourseEventService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.MoveVisits;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.RebookingService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Outcome;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

/** Three sessions a week apart, by the house's rules: a week at least, five days with grace. */
@ExtendWith(ArquillianExtension.class)
class RepairIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject private RepairService repairs;
    @Inject private RebookingService rebooking;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private ObservationService observations;
    @Inject private CourseEventService events;
    @Inject private OpeningDayService openingDays;
    @Inject private SiteService sites;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private LocalDate today;
    private long client;
    private long course;
    private List<Long> booked;

    @BeforeEach
    void threeAreBooked() {
        place = scene.place();
        today = scene.today();
        client = scene.client();
        scene.advised(client, place.personId(), today);
        course = scene.course(client, "house", today, ThirdSession.PLANNED_IN_ADVANCE);
        booked = new ArrayList<>();
        for (int ordinal = 1; ordinal <= 3; ordinal++) {
            booked.add(book(session(ordinal, today.plusDays(7L * ordinal))));
        }
    }

    private BookVisit session(int ordinal, LocalDate day) {
        VisitSubject subject = new VisitSubject(client, course, VisitStep.session(ordinal));
        return SchedulingScene.visit(subject, place, day, TEN);
    }

    private long book(BookVisit visit) {
        return scene.as(Role.RECEPTION, () -> scheduling.book(visit)).findBookingId().orElseThrow();
    }

    private Change first(int days) {
        return new Change.MovedTo(today.plusDays(days), TEN, 45, place.personId(), place.roomId());
    }

    private AskRepair ask(int ordinal, Change change) {
        return new AskRepair(booked.get(ordinal - 1), change, false);
    }

    private Repair propose(AskRepair ask) {
        return scene.as(Role.RECEPTION, () -> repairs.propose(ask));
    }

    private static List<LocalDate> proposed(Repair repair) {
        return repair.later().stream()
                .map(visit -> visit.findProposed().map(LaterVisit.Proposed::day).orElse(null))
                .toList();
    }

    private MoveBooking moved(LaterVisit visit) {
        LaterVisit.Proposed to = visit.findProposed().orElseThrow();
        BookVisit there =
                new BookVisit(
                        UUID.randomUUID(),
                        visit.booking().subject(),
                        to.slot().personId(),
                        to.slot().roomId(),
                        to.day(),
                        to.slot().startsAt().atZone(ZONE).toLocalTime(),
                        45,
                        java.util.Set.of(),
                        "",
                        "");
        return new MoveBooking(visit.booking().id(), visit.booking().version(), there, "Follows");
    }

    @Test
    void a_delayed_first_session_takes_the_others_along_by_as_little_as_the_rules_allow() {
        AskRepair ask = ask(1, first(12));

        Repair repair = propose(ask);

        assertEquals(List.of(today.plusDays(19), today.plusDays(26)), proposed(repair));
        LaterVisit second = repair.later().get(0);
        assertEquals(Verdict.RECOMMENDED, second.before().verdict());
        assertEquals(Verdict.TOO_SOON, second.after().verdict());
        LaterVisit.Proposed to = second.findProposed().orElseThrow();
        assertEquals(Verdict.RECOMMENDED, to.said().verdict());
        assertEquals(place.personId(), to.slot().personId());
        assertEquals(TEN, to.slot().startsAt().atZone(ZONE).toLocalTime());
        assertTrue(repair.isSmallest());
        assertTrue(repair.due().stream().anyMatch(due -> due.step().equals(Step.TOUCH_UP)));
        assertFalse(repair.care().isEmpty());
    }

    @Test
    void what_is_proposed_can_be_done_as_a_whole_and_nothing_is_wrong_then() {
        Repair repair = propose(ask(1, first(12)));
        List<MoveBooking> moves = new ArrayList<>();
        moves.add(new MoveBooking(booked.get(0), 0, session(1, today.plusDays(12)), "She asked"));
        repair.later().forEach(visit -> moves.add(moved(visit)));

        RebookingDecision done =
                scene.as(Role.RECEPTION, () -> rebooking.moveAll(new MoveVisits(moves)));

        List<Long> ids = assertInstanceOf(RebookingDecision.Moved.class, done).bookingIds();
        AskRepair after = new AskRepair(ids.get(0), new Change.Unchanged(), false);
        assertEquals(List.of(), propose(after).wrong());
    }

    @Test
    void one_that_is_ticked_alone_is_refused_where_it_rests_on_one_that_is_not() {
        AskRepair ask = ask(1, first(12));
        Repair repair = propose(ask);
        MoveBooking first =
                new MoveBooking(booked.get(0), 0, session(1, today.plusDays(16)), "She asked");
        MoveBooking second = moved(repair.later().get(0));

        RebookingDecision.Refused refused =
                assertInstanceOf(
                        RebookingDecision.Refused.class,
                        scene.as(
                                Role.RECEPTION,
                                () -> rebooking.moveAll(new MoveVisits(List.of(first, second)))));

        assertEquals(booked.subList(1, 2), List.copyOf(refused.why().keySet()));
        assertInstanceOf(BookingDecision.NeedsOverride.class, refused.why().get(booked.get(1)));
        LocalDate proposed = repair.later().get(0).findProposed().orElseThrow().day();
        assertEquals(
                Outcome.PERMITTED,
                scene.as(Role.RECEPTION, () -> repairs.judge(ask, Map.of(booked.get(1), proposed)))
                        .get(booked.get(1))
                        .outcome());
        Map<Long, LocalDate> third = Map.of(booked.get(2), today.plusDays(26));
        assertEquals(
                Outcome.NEEDS_OVERRIDE,
                scene.as(Role.RECEPTION, () -> repairs.judge(ask, third))
                        .get(booked.get(1))
                        .outcome());
    }

    @Test
    void a_wedding_that_the_course_keeps_is_held_against_what_is_proposed() {
        assertTrue(propose(ask(1, first(12))).findEvent().isEmpty());
        scene.as(Role.RECEPTION, () -> note(today.plusDays(42)));

        EventFit asItIs = propose(ask(1, new Change.Unchanged())).findEvent().orElseThrow();
        EventFit delayed = propose(ask(1, first(12))).findEvent().orElseThrow();
        Repair left =
                scene.as(Role.RECEPTION, () -> repairs.look(ask(3, third(today.plusDays(22)))));

        assertTrue(asItIs.isReady());
        assertEquals(today.plusDays(42), asItIs.readyFrom());
        assertFalse(delayed.isReady());
        assertEquals(today.plusDays(26), delayed.last());
        assertEquals(today.plusDays(47), delayed.readyFrom());
        assertEquals(List.of("HO-FULL-RESULT", "HO-NORMAL"), delayed.codes());
        assertFalse(left.findEvent().orElseThrow().isReady());
        scene.as(Role.RECEPTION, this::forget);
        assertTrue(propose(ask(1, first(12))).findEvent().isEmpty());
    }

    private LocalDate note(LocalDate event) {
        events.note(course, event);
        return events.find(course).orElseThrow();
    }

    private boolean forget() {
        events.forget(course);
        return events.find(course).isEmpty();
    }

    private Change third(LocalDate day) {
        return new Change.MovedTo(day, TEN, 45, place.personId(), place.roomId());
    }

    @Test
    void a_time_that_is_taken_is_not_proposed() {
        book(SchedulingScene.consultation(scene.client(), place, today.plusDays(19), TEN));

        LaterVisit.Proposed to =
                propose(ask(1, first(12))).later().get(0).findProposed().orElseThrow();

        assertEquals(today.plusDays(19), to.day());
        assertFalse(
                to.slot().personId() == place.personId()
                        && to.slot().startsAt().atZone(ZONE).toLocalTime().equals(TEN));
    }

    @Test
    void the_only_time_of_a_day_that_a_later_visit_gives_up_is_proposed_for_the_one_before() {
        LocalDate day = today.plusDays(21);
        Hours quarters = new Hours(day.getDayOfWeek(), TEN, TEN.plusMinutes(45));
        long site = scene.as(Role.MANAGER, sites::siteId);
        SpecialDay special = new SpecialDay(day, List.of(quarters), "Stocktaking");
        scene.as(Role.MANAGER, () -> openingDays.add(site, List.of(special)));
        try {
            Repair repair =
                    propose(
                            ask(
                                    1,
                                    new Change.MovedTo(
                                            today.plusDays(14),
                                            TEN.plusHours(4),
                                            45,
                                            place.personId(),
                                            place.roomId())));

            assertEquals(List.of(day, today.plusDays(28)), proposed(repair));
        } finally {
            scene.as(
                    Role.MANAGER,
                    () ->
                            openingDays.openingDaysFrom(site, day).stream()
                                    .filter(each -> each.special().day().equals(day))
                                    .forEach(each -> openingDays.remove(each.shown())));
        }
    }

    @Test
    void where_the_second_is_cancelled_the_third_is_said_to_miss_it() {
        Repair repair = propose(ask(2, new Change.Cancelled()));

        LaterVisit third = repair.later().get(0);
        assertEquals(Verdict.MISSING, third.after().verdict());
        assertTrue(third.findProposed().isEmpty());
        assertEquals(List.of("HO-S2-S3-PLANNED"), third.findNearest().orElseThrow().shutBy());
    }

    @Test
    void what_a_later_fact_contradicts_is_put_right_without_any_change_of_its_own() {
        scene.as(
                Role.TECHNICIAN,
                () ->
                        observations.record(
                                new RecordObservation(client, "SUNBURN", today, "On holiday")));

        Repair repair = propose(ask(1, new Change.Unchanged()));

        assertEquals(
                List.of(today.plusDays(21), today.plusDays(28), today.plusDays(35)),
                proposed(repair));
    }

    @Test
    void with_a_cancelled_one_the_others_move_in_the_same_transaction_or_nothing_happens() {
        MoveBooking second =
                new MoveBooking(booked.get(1), 0, session(2, today.plusDays(15)), "With it");
        CancelBooking stale = new CancelBooking(booked.get(2), 7, "Not needed");

        RebookingDecision refused =
                scene.as(
                        Role.RECEPTION,
                        () -> rebooking.moveAll(new MoveVisits(List.of(second), List.of(stale))));

        assertInstanceOf(RebookingDecision.Refused.class, refused);
        assertEquals(BookingStatus.BOOKED, status(booked.get(1)));
        CancelBooking fresh = new CancelBooking(booked.get(2), 0, "Not needed");
        RebookingDecision done =
                scene.as(
                        Role.RECEPTION,
                        () -> rebooking.moveAll(new MoveVisits(List.of(second), List.of(fresh))));
        assertInstanceOf(RebookingDecision.Moved.class, done);
        assertEquals(BookingStatus.MOVED, status(booked.get(1)));
        assertEquals(BookingStatus.CANCELLED, status(booked.get(2)));
    }

    private BookingStatus status(long id) {
        return scene.as(Role.RECEPTION, () -> diary.get(id)).booking().status();
    }
}
