package org.stipple.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.ElsewhereException;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.ReservationService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.TakenPart;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.displaced.DisplacedService;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.scheduling.displaced.TouchedVisit;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.security.Role;
import org.stipple.stage.ClinicStage;

/**
 * Two sites far apart, where the same instant is another day, and one person who works at both. All
 * of it is undone, since every other test knows one site.
 */
@ExtendWith(ArquillianExtension.class)
class SitesIT {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime ONE_AT_NIGHT = LocalTime.of(1, 0);

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private WorkingDayService workingDays;
    @Inject private SlotService slots;
    @Inject private ReservationService reservations;
    @Inject private DisplacedService displaced;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;
    @Inject private TwoSites two;

    private long berlin;
    private long losAngeles;
    private SchedulingScene.Place inBerlin;
    private SchedulingScene.Place inLosAngeles;
    private LocalDate wednesday;

    @BeforeEach
    void openTwoSites() throws Exception {
        wednesday = scene.wednesdayIn(14);
        two.open();
        berlin = two.berlin();
        losAngeles = two.losAngeles();
        inBerlin = two.inBerlin();
        inLosAngeles = two.inLosAngeles();
    }

    @AfterEach
    void undo() throws Exception {
        two.undo();
    }

    @Test
    void today_is_another_day_at_another_site_and_follows_where_one_works() {
        long first = two.site("Kiritimati", "Pacific/Kiritimati");
        long last = two.site("Niue", "Pacific/Niue");

        desk(() -> sites.workAt(first));
        LocalDate early = scene.as(Role.RECEPTION, () -> sites.today());
        desk(() -> sites.workAt(last));

        assertEquals(last, scene.as(Role.RECEPTION, () -> sites.siteId()));
        assertNotEquals(early, scene.as(Role.RECEPTION, () -> sites.today()));
        assertEquals(early, sites.latestToday());
        assertNotEquals(last, scene.as(Role.TECHNICIAN, () -> sites.siteId()));
    }

    @Test
    void whoever_is_booked_at_one_site_is_taken_at_the_other_though_it_is_another_day_there() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        book(inLosAngeles, wednesday, FOUR);
        two.work(losAngeles, Set.of(DayOfWeek.MONDAY), 9, 10);
        two.work(berlin, Set.of(DayOfWeek.THURSDAY), 0, 6);
        LocalDate thursday = wednesday.plusDays(1);

        List<FreeSlot> free = free(inBerlin, thursday);
        BookingDecision second = desk(visit(inBerlin, thursday, ONE_AT_NIGHT));

        assertTrue(
                free.stream()
                        .map(slot -> slot.startsAt().atZone(ZoneId.of("Europe/Berlin")))
                        .map(start -> start.toLocalTime())
                        .noneMatch(start -> start.getHour() == 1 && start.getMinute() < 45),
                free::toString);
        assertTrue(!free.isEmpty());
        assertEquals(
                Set.of(TakenPart.PERSON),
                assertInstanceOf(BookingDecision.Taken.class, second).what());
    }

    @Test
    void a_booking_counts_its_day_at_its_site_and_is_listed_there_alone() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        long booked = book(inLosAngeles, wednesday, FOUR);

        desk(() -> sites.workAt(losAngeles));
        assertEquals(List.of(booked), booked(wednesday));
        assertEquals(List.of(), booked(wednesday.plusDays(1)));
        desk(() -> sites.workAt(berlin));
        assertEquals(List.of(), booked(wednesday));
        assertEquals(List.of(), booked(wednesday.plusDays(1)));
    }

    @Test
    void leave_is_the_persons_at_every_site_by_the_clock_there() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        long booked = book(inLosAngeles, wednesday, FOUR);
        LocalDate thursday = wednesday.plusDays(1);

        assertEquals(List.of(booked), touched(leave(wednesday)));
        // In Berlin it is Thursday by then; where she is, it is not.
        assertEquals(List.of(), touched(leave(thursday)));
    }

    @Test
    void other_hours_at_one_site_leave_none_at_the_other() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        long booked = book(inLosAngeles, wednesday, FOUR);
        SpecialDay inBerlinThen =
                new SpecialDay(wednesday, List.of(hours(DayOfWeek.WEDNESDAY, 9, 12)), "");
        HoursChange change =
                new HoursChange.WorkingDay(inBerlin.personId(), berlin, inBerlinThen, false);

        assertEquals(List.of(booked), touched(change));
        manager(() -> workingDays.add(inBerlin.personId(), berlin, inBerlinThen));

        assertEquals(List.of(), free(inLosAngeles, wednesday));
        assertTrue(!free(inBerlin, wednesday).isEmpty());
    }

    @Test
    void nobody_is_given_hours_at_two_sites_at_once() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);

        ElsewhereException refused =
                assertThrows(
                        ElsewhereException.class,
                        () -> two.work(berlin, Set.of(DayOfWeek.THURSDAY), 1, 2));

        assertTrue(refused.parameters().get(0).toString().startsWith("Los Angeles"));
    }

    @Test
    void a_zone_stays_while_visits_are_booked_by_its_clock() {
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY), 15, 18);
        book(inLosAngeles, wednesday, FOUR);
        SiteSummary seen = sites.get(losAngeles);

        ConstraintException refused =
                assertThrows(
                        ConstraintException.class,
                        () ->
                                manager(
                                        () -> {
                                            places.changeSite(
                                                    new ItemVersion(seen.id(), seen.version()),
                                                    ClinicStage.site(
                                                            seen.name(),
                                                            ZoneId.of("America/Denver")),
                                                    TwoSites.always());
                                            return null;
                                        }));

        assertEquals("site_zone_stays_while_booked", refused.messageKey());
    }

    @Test
    void a_site_that_has_rooms_is_not_removed() {
        SiteSummary seen = sites.get(berlin);

        ConstraintException refused =
                assertThrows(
                        ConstraintException.class,
                        () ->
                                manager(
                                        () -> {
                                            places.removeSite(
                                                    new ItemVersion(seen.id(), seen.version()));
                                            return null;
                                        }));

        assertEquals("room_site_id_fkey", refused.messageKey());
    }

    private long book(SchedulingScene.Place at, LocalDate day, LocalTime time) {
        return two.book(scene.client(), at, day, time);
    }

    private BookVisit visit(SchedulingScene.Place at, LocalDate day, LocalTime time) {
        return SchedulingScene.consultation(scene.client(), at, day, time);
    }

    private BookingDecision desk(BookVisit visit) {
        return scene.as(Role.RECEPTION, () -> reservations.book(visit));
    }

    private void desk(Runnable work) {
        scene.as(Role.RECEPTION, work);
    }

    private List<Long> booked(LocalDate day) {
        return scene.as(Role.RECEPTION, () -> diary.bookingsOn(day)).stream()
                .map(entry -> entry.booking().id())
                .toList();
    }

    private List<Long> touched(HoursChange change) {
        return manager(() -> displaced.touchedBy(change)).stream().map(TouchedVisit::id).toList();
    }

    private HoursChange leave(LocalDate day) {
        return new HoursChange.Leave(inBerlin.personId(), Stretch.ofDays(day, day));
    }

    private List<FreeSlot> free(SchedulingScene.Place at, LocalDate day) {
        FindSlots wanted =
                new FindSlots(
                        VisitKind.CONSULTATION,
                        new VisitTimes(15, 0, 0),
                        0,
                        at.personId(),
                        at.roomId(),
                        day,
                        day,
                        0);
        return scene.as(
                Role.RECEPTION, () -> slots.findFree(wanted, slots.rosterOfRoom(at.roomId())));
    }

    private <T> T manager(Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }

    private static Hours hours(DayOfWeek weekday, int from, int to) {
        return new Hours(weekday, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
