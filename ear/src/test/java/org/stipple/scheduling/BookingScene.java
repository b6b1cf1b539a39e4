package org.stipple.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.client.ClientService;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/** Sets a client before a browser test whose visits can be booked, and those who book them. */
@ApplicationScoped
public class BookingScene {

    private static final String PASSWORD = "four words in a row";

    /** So that the third session is due, and every verdict lies within the weeks shown. */
    private static final int DAYS_SINCE_SECOND = 16;

    private static final int DAYS_SINCE_FIRST = 26;

    @Inject private SchedulingScene scene;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private SiteService sites;
    @Inject private ClientService clients;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private PatchTestService tests;
    @Inject private PigmentService pigments;
    @Inject private ObservationService observations;
    @Inject private UserService users;
    @Inject private ActAs actAs;

    /**
     * A client whose second session was sixteen days ago.
     *
     * @param with what else is known of her, comma separated: {@code unconsented}, {@code burnt},
     *     {@code completed} (a further course of hers), {@code tested}, {@code undecided} (whether
     *     a third session is needed); {@code night} has all of it at a site in Berlin that is open
     *     by night
     * @return by name what the test has to type and expect
     */
    public Map<String, String> lay(Set<String> with) {
        SchedulingScene.Place place = scene.place();
        long client = scene.client();
        Map<String, String> laid = new TreeMap<>();
        actAs.runAsSystem(
                () -> {
                    know(client, place, with);
                    laid.put("today", scene.today().toString());
                    laid.put("client", Long.toString(client));
                    laid.put("course", Long.toString(courseOf(client, place, third(with))));
                    laid.put("clientName", clients.names(Set.of(client)).get(client).fullName());
                    laid.put("person", staff.getPerson(place.personId()).name());
                    laid.put("room", room(place.roomId()));
                    for (Role role : Set.of(Role.RECEPTION, Role.TECHNICIAN, Role.MANAGER)) {
                        laid.put(role.name(), user(role));
                    }
                    laid.put("password", PASSWORD);
                });
        if (with.contains("night")) {
            workByNight(place.personId(), laid);
        }
        return laid;
    }

    private void workByNight(long personId, Map<String, String> laid) {
        long site = scene.nightSite(ZoneId.of("Europe/Berlin"), personId);
        String room = "Night " + site;
        actAs.runAsSystem(() -> places.addRoom(site, new SaveRoom(room)));
        laid.put("room", room);
        actAs.runAs(laid.get(Role.RECEPTION.name()), () -> sites.workAt(site));
    }

    private void know(long client, SchedulingScene.Place place, Set<String> with) {
        if (with.contains("unconsented")) {
            scene.consulted(client, place.personId(), scene.today().minusDays(DAYS_SINCE_FIRST));
        } else {
            scene.advised(client, place.personId(), scene.today().minusDays(DAYS_SINCE_FIRST));
        }
        if (with.contains("burnt")) {
            observations.record(new RecordObservation(client, "SUNBURN", scene.today(), ""));
        }
        if (with.contains("completed")) {
            complete(courseOf(client, place, ThirdSession.NOT_SAID));
        }
        if (with.contains("tested")) {
            tests.apply(
                    new ApplyPatchTest(
                            client, scene.today().minusDays(2), "ear", lot(), place.personId()));
        }
    }

    private static ThirdSession third(Set<String> with) {
        return with.contains("undecided") ? ThirdSession.UNDECIDED : ThirdSession.NOT_SAID;
    }

    private long courseOf(long client, SchedulingScene.Place place, ThirdSession third) {
        LocalDate opened = scene.today().minusDays(DAYS_SINCE_FIRST);
        long course = scene.course(client, "house", opened, third);
        scene.session(course, 1, place.personId(), scene.today().minusDays(DAYS_SINCE_FIRST));
        scene.session(course, 2, place.personId(), scene.today().minusDays(DAYS_SINCE_SECOND));
        return course;
    }

    private void complete(long course) {
        states.complete(course, courses.get(course).course().version());
    }

    private long lot() {
        long pigment = pigments.add(new SavePigment("Booking " + UUID.randomUUID(), ""));
        return pigments.addLot(pigment, new SaveLot("L1", scene.today().plusYears(1)));
    }

    private String room(long id) {
        return places.rooms().stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String user(Role role) {
        String name = "b" + UUID.randomUUID().toString().substring(0, 8);
        users.add(new AddUser(name, "Bea " + role, PASSWORD, Set.of(role), 0));
        return name;
    }
}
