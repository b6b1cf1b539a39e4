package org.stipple.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.SaveArea;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/** More of everything, so that a page which asks once a row is found out. */
@ApplicationScoped
class Crowd {

    private static final int MANY = 4;
    private static final String PASSWORD = "more of everything";
    private static final String SUNBURN = "SUNBURN";

    @Inject private SiteService sites;
    @Inject private SchedulingScene clinic;
    @Inject private TodayScene today;
    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private PlaceService places;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private AlertService alerts;
    @Inject private ObservationService observations;
    @Inject private PatchTestService tests;
    @Inject private SchedulingService scheduling;
    @Inject private ActAs actAs;

    /** Doctors, rooms, areas, lots, things that wait, and more on record of this client. */
    void gather(long client) {
        LocalDate day = clinic.today();
        for (int i = 0; i < MANY; i++) {
            today.set(day);
            today.comeBack();
            String name = "Crowd " + UUID.randomUUID();
            long doctor = actAs.callAsSystem(() -> doctor(name));
            clinic.advised(client, doctor, day);
            actAs.runAsSystem(() -> record(client, doctor, name, day));
            book(client, day.plusWeeks(10 + i));
        }
    }

    private long doctor(String name) {
        WeeklyHours hours =
                WeeklyHours.on(
                        EnumSet.allOf(DayOfWeek.class), LocalTime.of(7, 0), LocalTime.of(20, 0));
        Set<VisitKind> skills = EnumSet.allOf(VisitKind.class);
        long doctor = staff.add(new SavePerson(name, Profession.DOCTOR, skills, hours));
        String username = name.toLowerCase(Locale.ROOT).replace(' ', '.').substring(0, 20);
        users.add(new AddUser(username, name, PASSWORD, Set.of(Role.DOCTOR), doctor));
        return doctor;
    }

    private void record(long client, long doctor, String name, LocalDate day) {
        places.addRoom(sites.siteId(), new SaveRoom(name));
        areas.add(new SaveArea(name));
        long lot =
                pigments.addLot(
                        pigments.add(new SavePigment(name, "")),
                        new SaveLot("C1", day.plusYears(1)));
        tests.apply(new ApplyPatchTest(client, day, "arm", lot, doctor));
        alerts.add(
                new AddAlert(
                        client,
                        new AlertContent(
                                AlertKind.ALLERGY, name, day, AlertContent.OPEN, "client")));
        observations.record(new RecordObservation(client, SUNBURN, day, name));
    }

    private void book(long client, LocalDate day) {
        clinic.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.consultation(
                                        client, clinic.place(), day, SchedulingScene.TEN)));
    }
}
