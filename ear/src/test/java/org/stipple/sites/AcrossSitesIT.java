package org.stipple.sites;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.people.ElsewhereException;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.MoveVisits;
import org.stipple.scheduling.Rebooking;
import org.stipple.scheduling.RebookingDecision;
import org.stipple.scheduling.ReservationService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.displaced.BookedSiteException;
import org.stipple.scheduling.placing.DisplacedVisit;
import org.stipple.scheduling.repair.AskRepair;
import org.stipple.scheduling.repair.Change;
import org.stipple.scheduling.repair.LaterVisit;
import org.stipple.scheduling.repair.RepairService;
import org.stipple.scheduling.sickday.AskSickDay;
import org.stipple.scheduling.sickday.SickDayCase;
import org.stipple.scheduling.sickday.SickDayReading;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.security.Role;

/**
 * What concerns two sites far apart at once, and switching one off. All of it is undone, since
 * every other test knows one site.
 */
@ExtendWith(ArquillianExtension.class)
class AcrossSitesIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private LeaveService leave;
    @Inject private SlotService slots;
    @Inject private ReservationService reservations;
    @Inject private RepairService repairs;
    @Inject private Rebooking rebooking;
    @PersistenceContext private EntityManager entities;
    @Inject private SickDayReading sickDays;
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
        two.work(berlin, Set.of(DayOfWeek.THURSDAY, DayOfWeek.SATURDAY), 9, 17);
        two.work(losAngeles, Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 15, 18);
    }

    @AfterEach
    void undo() throws Exception {
        two.undo();
    }

    @Test
    void a_site_is_not_switched_off_while_visits_are_booked_there_from_today_on() {
        long booked = two.book(scene.client(), inLosAngeles, wednesday, FOUR);

        BookedSiteException refused =
                assertThrows(BookedSiteException.class, () -> switchOff(losAngeles));

        assertEquals(1, refused.parameters().get(1));
    }

    @Test
    void a_site_switched_off_is_offered_for_nothing_and_what_is_on_record_names_it_still() {
        desk(() -> sites.workAt(losAngeles));

        switchOff(losAngeles);

        assertTrue(desk(() -> sites.siteId()) != losAngeles);
        assertFalse(desk(() -> slots.roster(losAngeles)).isOpenOn(wednesday));
        assertInstanceOf(
                BookingDecision.NotPossible.class,
                desk(() -> reservations.book(visit(scene.client(), inLosAngeles, wednesday))));
        assertTrue(sites.name(losAngeles).name().startsWith("Los Angeles"));
        // Last, since it undoes everything.
        assertThrows(NotFoundException.class, () -> desk(() -> sites.workAt(losAngeles)));
    }

    @Test
    void a_site_is_switched_on_again_with_its_hours_unless_somebody_works_elsewhere_by_then() {
        switchOff(losAngeles);
        two.work(berlin, Set.of(DayOfWeek.THURSDAY), 0, 6);

        ElsewhereException refused =
                assertThrows(ElsewhereException.class, () -> switchOn(losAngeles));

        assertTrue(refused.parameters().get(0).toString().startsWith("Berlin"));
    }

    @Test
    void a_site_switched_on_again_is_as_it_was() {
        switchOff(losAngeles);
        switchOn(losAngeles);

        assertTrue(desk(() -> slots.roster(losAngeles)).isOpenOn(wednesday));
        assertInstanceOf(
                BookingDecision.Booked.class,
                desk(() -> reservations.book(visit(scene.client(), inLosAngeles, wednesday))));
    }

    @Test
    void a_later_visit_at_another_site_moves_there_by_the_clock_there() {
        long client = scene.client();
        long moved = two.book(client, inLosAngeles, wednesday, FOUR);
        long later = two.book(client, inBerlin, wednesday.plusDays(8), TEN);
        ZonedDateTime there =
                wednesday.plusDays(8).atTime(TEN).atZone(BERLIN).withZoneSameInstant(LOS_ANGELES);
        Change to =
                new Change.MovedTo(
                        there.toLocalDate(),
                        there.toLocalTime(),
                        45,
                        inLosAngeles.personId(),
                        inLosAngeles.roomId());

        LaterVisit told =
                desk(() -> repairs.propose(new AskRepair(moved, to, false))).later().stream()
                        .filter(each -> each.booking().id() == later)
                        .findFirst()
                        .orElseThrow();

        assertEquals(LaterVisit.Hindrance.CLASH, told.why());
        LaterVisit.Proposed proposed = told.findProposed().orElseThrow();
        assertEquals(inBerlin.roomId(), proposed.slot().roomId());
        LocalTime time = proposed.slot().startsAt().atZone(BERLIN).toLocalTime();
        assertTrue(time.getHour() >= 9 && time.getHour() < 17, time::toString);
        assertTrue(
                Set.of(DayOfWeek.THURSDAY, DayOfWeek.SATURDAY)
                        .contains(proposed.day().getDayOfWeek()));
    }

    @Test
    void the_site_of_the_visit_tells_of_its_move_wherever_the_desk_is() {
        long client = scene.client();
        long before = two.book(client, inLosAngeles, wednesday, FOUR);
        MoveBooking move =
                new MoveBooking(
                        before, 0, visit(client, inLosAngeles, wednesday.plusDays(2)), "Ill");

        RebookingDecision done = desk(() -> rebooking.moveAll(MoveVisits.unasked(List.of(move))));

        long now = assertInstanceOf(RebookingDecision.Moved.class, done).bookingIds().get(0);
        assertEquals(
                List.of(losAngeles),
                entities.createNativeQuery(
                                "select site_id from message where booking_id = :now", Long.class)
                        .setParameter("now", now)
                        .getResultList());
    }

    @Test
    void whoever_is_ill_at_two_sites_is_replaced_at_each_by_its_clock_and_rooms() {
        long first = two.book(scene.client(), inLosAngeles, wednesday, FOUR);
        long second = two.book(scene.client(), inBerlin, wednesday.plusDays(1), TEN);
        manager(() -> leave.fallIll(inBerlin.personId(), wednesday, wednesday.plusDays(1)));

        SickDayCase found =
                desk(
                        () ->
                                sickDays.read(
                                        new AskSickDay(
                                                0,
                                                inBerlin.personId(),
                                                0,
                                                wednesday,
                                                wednesday.plusDays(1),
                                                Set.of())));

        assertEquals(Set.of(first, second), found.bookings().keySet());
        assertPlaces(found, first, inLosAngeles.roomId(), LOS_ANGELES, 15, 18);
        assertPlaces(found, second, inBerlin.roomId(), BERLIN, 9, 17);
        assertEquals(Set.of(first, second), fallenOut());
    }

    private static void assertPlaces(
            SickDayCase found, long booking, long room, ZoneId zone, int from, int until) {
        DisplacedVisit visit =
                found.visits().stream().filter(each -> each.id() == booking).findFirst().get();
        assertFalse(visit.candidates().isEmpty());
        visit.candidates()
                .forEach(
                        each -> {
                            assertEquals(room, each.place().roomId());
                            int hour = each.place().time().visitStart().atZone(zone).getHour();
                            assertTrue(hour >= from && hour < until, () -> "at " + hour);
                        });
    }

    private Set<Long> fallenOut() {
        desk(() -> sites.workAt(berlin));
        return desk(() -> diary.unresolvedAnywhere()).stream()
                .filter(each -> each.isDisplaced())
                .map(each -> each.entry().booking())
                .filter(booking -> booking.personId() == inBerlin.personId())
                .map(booking -> booking.id())
                .collect(toSet());
    }

    private void switchOff(long siteId) {
        scene.as(Role.MANAGER, () -> places.switchSiteOff(seen(siteId)));
    }

    private void switchOn(long siteId) {
        scene.as(Role.MANAGER, () -> places.switchSiteOn(seen(siteId)));
    }

    private ItemVersion seen(long siteId) {
        SiteSummary site = sites.get(siteId);
        return new ItemVersion(site.id(), site.version());
    }

    private static BookVisit visit(long client, SchedulingScene.Place at, LocalDate day) {
        return SchedulingScene.consultation(client, at, day, FOUR);
    }

    private <T> T desk(Supplier<T> work) {
        return scene.as(Role.RECEPTION, work);
    }

    private void desk(Runnable work) {
        scene.as(Role.RECEPTION, work);
    }

    private <T> T manager(Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }
}
