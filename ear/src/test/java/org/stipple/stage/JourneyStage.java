package org.stipple.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.stipple.catalogue.ItemVersion;
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
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/**
 * What journeys begin with: a crew that no other test books, a client of theirs, and the time. What
 * a journey is about is done by hand in the browser; {@code SetUpUiIT} and {@code
 * ClientJourneyUiIT} do by hand all that is done here.
 */
@ApplicationScoped
public class JourneyStage {

    private static final LocalDate NEVER = LocalDate.of(2099, 1, 1);

    @Inject private ClinicStage clinic;
    @Inject private SchedulingScene scene;
    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private UserService users;
    @Inject private TimeTravelService time;
    @Inject private ActAs actAs;

    /** What a crew is called, each name by what it names: see {@code Crew}. */
    public void employ(Map<String, String> called, String password) {
        clinic.open();
        actAs.runAsSystem(
                () -> {
                    openFromNineToSix();
                    Map<Role, Long> treating =
                            Map.of(
                                    Role.TECHNICIAN,
                                    person(called.get("technician"), Profession.TECHNICIAN),
                                    Role.DOCTOR,
                                    person(called.get("doctor"), Profession.DOCTOR));
                    places.addRoom(sites.siteId(), new SaveRoom(called.get("room")));
                    treatments.add(new SaveTreatment(called.get("treatment"), "", 0));
                    areas.add(new SaveArea(called.get("area")));
                    long pigment = pigments.add(new SavePigment(called.get("pigment"), ""));
                    pigments.addLot(pigment, new SaveLot(called.get("lot"), NEVER));
                    called.keySet().stream()
                            .filter(name -> name.startsWith("user."))
                            .map(name -> name.substring("user.".length()))
                            .map(Role::valueOf)
                            .forEach(role -> signIn(role, called, password, treating));
                });
    }

    private void openFromNineToSix() {
        SiteSummary site = sites.getSite();
        places.changeSite(
                new ItemVersion(site.id(), site.version()),
                ClinicStage.site("Dot & Line"),
                nineToSix());
    }

    private static WeeklyHours nineToSix() {
        return WeeklyHours.on(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));
    }

    private long person(String name, Profession profession) {
        return staff.add(new SavePerson(name, profession, profession.usualSkills(), nineToSix()));
    }

    private void signIn(
            Role role, Map<String, String> called, String password, Map<Role, Long> treating) {
        users.add(
                new AddUser(
                        called.get("user." + role),
                        called.get("name." + role),
                        password,
                        Set.of(role),
                        treating.getOrDefault(role, 0L),
                        called.get("user." + role) + "@clinic.example"));
    }

    /** Makes it this moment; null for the true one. */
    public void travelTo(Instant moment) {
        actAs.runAsSystem(
                () -> {
                    if (moment == null) {
                        time.comeBack();
                    } else {
                        time.travelTo(moment);
                    }
                });
    }

    /**
     * A client who was advised by this person and consented, with a course of this treatment.
     *
     * @return her course
     */
    public long ready(long client, String doctor, String treatment, ThirdSession third) {
        LocalDate today = asked(sites::today);
        scene.advised(client, person(doctor), today);
        return scene.course(
                client,
                asked(
                        () ->
                                treatments.treatments().stream()
                                        .filter(each -> each.name().equals(treatment))
                                        .findFirst()
                                        .orElseThrow()
                                        .id()),
                "house",
                today,
                third);
    }

    /** This session was done today by this person. */
    public void session(long course, int ordinal, String technician) {
        scene.session(course, ordinal, person(technician), asked(sites::today));
    }

    /** The course is completed by its last session. */
    public void complete(long course) {
        scene.as(
                Role.DOCTOR, () -> states.complete(course, courses.get(course).course().version()));
    }

    private long person(String name) {
        return asked(
                () ->
                        staff.people().stream()
                                .filter(person -> person.name().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    private <T> T asked(Supplier<T> question) {
        return actAs.callAsSystem(question);
    }
}
