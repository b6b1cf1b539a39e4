package org.stipple.sites;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.ReservationService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;
import org.stipple.stage.ClinicStage;

/**
 * Two sites far apart, where the same instant is another day, with a room each and one person for
 * both. All of it is undone, since every other test knows one site.
 */
@Dependent
class TwoSites {

    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private ReservationService reservations;
    @Inject private SchedulingScene scene;
    @Resource private UserTransaction transaction;

    private SchedulingScene.Place inBerlin;
    private SchedulingScene.Place inLosAngeles;
    private long berlin;
    private long losAngeles;

    /** Begins a transaction; the person has no hours yet. */
    void open() throws Exception {
        transaction.begin();
        berlin = site("Berlin", "Europe/Berlin");
        losAngeles = site("Los Angeles", "America/Los_Angeles");
        long person = scene.as(Role.MANAGER, () -> staff.add(person(WeeklyHours.none())));
        inBerlin = new SchedulingScene.Place(person, room(berlin));
        inLosAngeles = new SchedulingScene.Place(person, room(losAngeles));
    }

    void undo() throws Exception {
        transaction.rollback();
    }

    long berlin() {
        return berlin;
    }

    long losAngeles() {
        return losAngeles;
    }

    SchedulingScene.Place inBerlin() {
        return inBerlin;
    }

    SchedulingScene.Place inLosAngeles() {
        return inLosAngeles;
    }

    /** One more site, always open. */
    long site(String name, String zone) {
        String unheardOf = name + " " + System.nanoTime();
        return scene.as(
                Role.MANAGER,
                () -> places.addSite(ClinicStage.site(unheardOf, ZoneId.of(zone)), always()));
    }

    static WeeklyHours always() {
        return WeeklyHours.on(
                EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59));
    }

    long room(long siteId) {
        return scene.as(Role.MANAGER, () -> places.addRoom(siteId, new SaveRoom("Room")));
    }

    /** The person works at a site on these weekdays, from and until a full hour. */
    void work(long siteId, Set<DayOfWeek> weekdays, int from, int until) {
        WeeklyHours week = WeeklyHours.on(weekdays, LocalTime.of(from, 0), LocalTime.of(until, 0));
        scene.as(
                Role.MANAGER,
                () ->
                        staff.change(
                                staff.getPerson(inBerlin.personId()).shown(),
                                siteId,
                                person(week)));
    }

    private static SavePerson person(WeeklyHours hours) {
        return new SavePerson(
                "At both sites", Profession.TECHNICIAN, EnumSet.allOf(VisitKind.class), hours);
    }

    /** Books a consultation. */
    long book(long client, SchedulingScene.Place at, LocalDate day, LocalTime time) {
        BookVisit visit = SchedulingScene.consultation(client, at, day, time);
        BookingDecision decision = scene.as(Role.RECEPTION, () -> reservations.book(visit));
        return assertInstanceOf(BookingDecision.Booked.class, decision).bookingId();
    }
}
