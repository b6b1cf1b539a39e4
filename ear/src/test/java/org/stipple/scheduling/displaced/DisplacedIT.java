package org.stipple.scheduling.displaced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.PastDayException;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.LeaveKind;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.LeaveSummary;
import org.stipple.catalogue.people.SaveLeave;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.HolidayService;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.catalogue.place.SaveClosure;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.database.Statements;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.Problem;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.security.Role;

/** What differs from the usual week, and the bookings that it touches. */
@ExtendWith(ArquillianExtension.class)
class DisplacedIT {

    private static final LocalTime TEN = SchedulingScene.TEN;

    @Inject private LeaveService leave;
    @Inject private WorkingDayService workingDays;
    @Inject private OpeningDayService openingDays;
    @Inject private ClosureService closures;
    @Inject private HolidayService holidays;
    @Inject private DisplacedService displaced;
    @Inject private DiaryService diary;
    @Inject private SlotService slots;
    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;
    @Inject private SiteService sites;
    private SchedulingScene.Place place;
    private LocalDate day;

    @BeforeEach
    void setScene() {
        place = scene.place();
        day = scene.wednesdayIn(7);
    }

    @Test
    void leave_leaves_no_time_free_and_taking_it_back_gives_the_old_answer() {
        List<FreeSlot> before = free();

        long id = addLeave(Stretch.ofDays(day, day));
        assertFalse(before.isEmpty());
        assertEquals(List.of(), free());

        assertEquals("person_away", refusal(TEN));
        remove(id);
        assertEquals(before, free());
    }

    @Test
    void leave_of_an_afternoon_leaves_the_morning() {
        addLeave(new Stretch(day.atTime(12, 0), day.atTime(23, 0)));

        assertFalse(free().isEmpty());
        assertTrue(free().stream().allMatch(slot -> !slot.endsAt().isAfter(at(12))));
        assertEquals("person_away", refusal(LocalTime.of(11, 30)));
    }

    @Test
    void leave_of_one_person_does_not_overlap_and_is_told_at_its_field() {
        addLeave(Stretch.ofDays(day, day.plusDays(2)));

        ConstraintException refused =
                assertThrows(
                        ConstraintException.class,
                        () -> addLeave(Stretch.ofDays(day.plusDays(2), day.plusDays(3))));
        assertEquals("leave_do_not_overlap", refused.messageKey());
        addLeave(Stretch.ofDays(day.plusDays(3), day.plusDays(3)));
    }

    @Test
    void a_leave_that_somebody_changed_meanwhile_is_not_overwritten() {
        long id = addLeave(Stretch.ofDays(day, day));
        LeaveSummary seen = manager(() -> leave.get(id));
        SaveLeave longer =
                new SaveLeave(LeaveKind.OTHER, Stretch.ofDays(day, day.plusDays(1)), "told");

        manager(() -> leave.change(seen.shown(), longer));

        assertEquals("told", manager(() -> leave.get(id)).note());
        assertThrows(StaleException.class, () -> manager(() -> leave.change(seen.shown(), longer)));
    }

    @Test
    void she_is_ill_in_one_call_and_her_visits_wait_to_be_moved() {
        long booked = book(TEN);

        manager(() -> leave.fallIll(place.personId(), day, day));

        UnresolvedBooking unresolved = findUnresolved(booked).orElseThrow();
        assertEquals(Set.of(Displacement.PERSON_AWAY), unresolved.displaced());
        assertFalse(unresolved.isPast());
    }

    @Test
    void what_a_change_would_touch_is_told_before_it_is_made() {
        long booked = book(TEN);
        long other = book(LocalTime.of(15, 0));
        Stretch morning = new Stretch(day.atTime(8, 0), day.atTime(12, 0));

        assertEquals(List.of(booked), touched(new HoursChange.Leave(place.personId(), morning)));
        assertEquals(
                List.of(booked, other),
                touched(new HoursChange.Leave(place.personId(), Stretch.ofDays(day, day))));
        assertEquals(List.of(), touched(new HoursChange.Leave(scene.place().personId(), morning)));
        assertEquals(List.of(booked), touched(new HoursChange.Closure(place.roomId(), morning)));
        assertEquals(
                List.of(booked),
                touched(
                        new HoursChange.WorkingDay(
                                place.personId(), site(), hours(12, 20), false)));
        assertEquals(
                List.of(booked),
                own(
                        touched(new HoursChange.OpeningDays(site(), List.of(hours(12, 20)))),
                        booked,
                        other));
        assertEquals(
                List.of(booked, other),
                touched(new HoursChange.WorkingWeek(place.personId(), site(), WeeklyHours.none())));
        assertEquals(
                List.of(booked, other),
                own(
                        touched(new HoursChange.OpeningWeek(site(), WeeklyHours.none())),
                        booked,
                        other));
        assertEquals(Optional.empty(), findUnresolved(booked));
    }

    @Test
    void other_hours_of_a_person_take_the_place_of_her_usual_ones() {
        long booked = book(TEN);

        manager(() -> workingDays.add(place.personId(), site(), hours(12, 14)));

        assertEquals(
                Set.of(Displacement.PERSON_OFF), findUnresolved(booked).orElseThrow().displaced());
        assertTrue(
                free().stream()
                        .allMatch(
                                slot ->
                                        !slot.startsAt().isBefore(at(12))
                                                && !slot.endsAt().isAfter(at(14))));
        assertEquals("person_off_hours", refusal(LocalTime.of(15, 0)));
        assertThrows(
                ConstraintException.class,
                () -> manager(() -> workingDays.add(place.personId(), site(), hours(8, 9))));
    }

    @Test
    void a_closed_room_is_not_offered_and_what_is_booked_in_it_waits() {
        long booked = book(TEN);
        Stretch shut = new Stretch(day.atTime(9, 0), day.atTime(13, 0));

        manager(() -> closures.add(place.roomId(), new SaveClosure(shut, "painters")));

        assertEquals(
                Set.of(Displacement.ROOM_CLOSED), findUnresolved(booked).orElseThrow().displaced());
        assertEquals("room_closed", refusal(LocalTime.of(11, 0)));
        assertTrue(
                free().stream()
                        .allMatch(
                                slot ->
                                        !slot.endsAt().isAfter(at(9))
                                                || !slot.startsAt().isBefore(at(13))));
    }

    @Test
    void a_closed_day_is_closed_until_it_is_taken_back() {
        long booked = book(TEN);
        LocalDate closed = day;

        manager(() -> openingDays.add(site(), List.of(SpecialDay.closed(closed, "Founders"))));
        try {
            assertEquals(List.of(), free());
            assertEquals("day_closed_for", refusal(LocalTime.of(14, 0)));
            assertEquals(
                    Set.of(Displacement.CLINIC_CLOSED),
                    findUnresolved(booked).orElseThrow().displaced());
            assertThrows(
                    ConstraintException.class,
                    () -> manager(() -> openingDays.add(site(), List.of(hours(9, 12)))));
        } finally {
            DaySummary added =
                    manager(() -> openingDays.openingDaysFrom(site(), closed)).stream()
                            .filter(each -> each.special().day().equals(closed))
                            .findFirst()
                            .orElseThrow();
            manager(() -> openingDays.remove(added.shown()));
        }
        assertEquals(Optional.empty(), findUnresolved(booked));
    }

    @Test
    void a_day_that_is_over_gets_no_other_hours_but_leave() {
        LocalDate past = scene.today().minusDays(1);
        SpecialDay special = SpecialDay.closed(past, "");

        assertThrows(
                PastDayException.class,
                () -> manager(() -> openingDays.add(site(), List.of(special))));
        assertThrows(
                PastDayException.class,
                () ->
                        manager(
                                () ->
                                        workingDays.add(
                                                place.personId(),
                                                site(),
                                                new SpecialDay(past, hours(past, 9, 12), ""))));
        addLeave(Stretch.ofDays(past, past));
    }

    @Test
    void how_much_differs_does_not_change_the_number_of_statements() {
        addLeave(Stretch.ofDays(day.plusDays(9), day.plusDays(9)));
        long one = statements();
        for (int i = 0; i < 10; i++) {
            addLeave(Stretch.ofDays(day.plusDays(10 + i), day.plusDays(10 + i)));
        }
        assertEquals(one, statements());
    }

    @Test
    void holidays_are_proposed_in_the_server_too() {
        assertFalse(
                manager(() -> holidays.proposals("GB", "", Year.of(2027), Locale.UK)).isEmpty());
    }

    private long statements() {
        free();
        return Statements.least(this::free);
    }

    private long site() {
        return sites.siteId();
    }

    private long addLeave(Stretch when) {
        return manager(
                () -> leave.add(place.personId(), new SaveLeave(LeaveKind.HOLIDAY, when, "")));
    }

    private void remove(long id) {
        manager(() -> leave.remove(leave.get(id).shown()));
    }

    private List<Long> touched(HoursChange change) {
        return manager(() -> displaced.touchedBy(change)).stream().map(TouchedVisit::id).toList();
    }

    /** Other tests have bookings in the clinic too. */
    private static List<Long> own(List<Long> touched, long... own) {
        Set<Long> mine = new HashSet<>();
        for (long id : own) {
            mine.add(id);
        }
        return touched.stream().filter(mine::contains).toList();
    }

    private Optional<UnresolvedBooking> findUnresolved(long booking) {
        return scene.as(Role.RECEPTION, () -> diary.unresolved()).stream()
                .filter(each -> each.entry().booking().id() == booking)
                .findFirst();
    }

    private long book(LocalTime time) {
        BookingDecision.Booked booked =
                assertInstanceOf(BookingDecision.Booked.class, decide(time));
        return booked.bookingId();
    }

    private BookingDecision decide(LocalTime time) {
        return scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.consultation(scene.client(), place, day, time)));
    }

    private String refusal(LocalTime time) {
        List<Problem> problems =
                assertInstanceOf(BookingDecision.NotPossible.class, decide(time)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).key();
    }

    private List<FreeSlot> free() {
        FindSlots wanted =
                new FindSlots(
                        VisitKind.CONSULTATION,
                        new VisitTimes(45, 0, 0),
                        0,
                        place.personId(),
                        place.roomId(),
                        day,
                        day,
                        0);
        return scene.as(Role.RECEPTION, () -> slots.findFree(wanted, slots.roster()));
    }

    private Instant at(int hour) {
        return day.atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    private SpecialDay hours(int from, int until) {
        return new SpecialDay(day, hours(day, from, until), "");
    }

    private static List<Hours> hours(LocalDate day, int from, int until) {
        return List.of(
                new Hours(day.getDayOfWeek(), LocalTime.of(from, 0), LocalTime.of(until, 0)));
    }

    private <T> T manager(Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }

    private void manager(Runnable work) {
        scene.as(Role.MANAGER, work);
    }
}
