package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.visit.VisitScene;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/** Sets scenes of a course for browser tests: a client, what happened, and users of three roles. */
@ApplicationScoped
public class CourseDeskScene {

    private static final int[] SESSIONS_AGO = {190, 180, 165, 130};

    @Inject private SchedulingScene scene;
    @Inject private ClientService clients;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PigmentService pigments;
    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private ActAs actAs;

    /**
     * Whom it is about, and who can sign in.
     *
     * @param test the patch test; 0 where there is none
     * @param did the technician's name as a person
     * @param doctor the doctor's name, as a person and as a user
     */
    public record Laid(
            long client,
            String name,
            long test,
            String did,
            String doctor,
            Map<Role, String> users) {

        /** In one line, for a browser test to take apart. */
        public String told() {
            return String.join(
                    ";",
                    String.valueOf(client),
                    String.valueOf(test),
                    users.get(Role.TECHNICIAN),
                    users.get(Role.RECEPTION),
                    users.get(Role.MANAGER),
                    did,
                    doctor,
                    name);
        }
    }

    /** A course with this many sessions done, the first of them half a year ago. */
    public Laid sessionsDone(int sessions) {
        SchedulingScene.Place place = scene.place();
        LocalDate opened = scene.today().minusDays(200);
        long client = scene.client();
        scene.advised(client, place.personId(), opened);
        long course = scene.course(client, opened);
        for (int done = 0; done < sessions; done++) {
            scene.session(
                    course,
                    done + 1,
                    place.personId(),
                    scene.today().minusDays(SESSIONS_AGO[done]));
        }
        return laid(client, 0, place);
    }

    /** A course before its first session, whose patch test can be read since yesterday. */
    public Laid testDue() {
        SchedulingScene.Place place = scene.place();
        LocalDate opened = scene.today().minusDays(20);
        long client = scene.client();
        scene.advised(client, place.personId(), opened);
        scene.course(client, opened);
        long test =
                scene.as(
                        Role.TECHNICIAN,
                        () ->
                                tests.apply(
                                                new ApplyPatchTest(
                                                        client,
                                                        scene.today().minusDays(15),
                                                        "behind the ear",
                                                        lot(),
                                                        place.personId()))
                                        .id());
        return laid(client, test, place);
    }

    /** The same, and the test reacted five days ago. */
    public Laid reacted() {
        Laid due = testDue();
        long person = scene.as(Role.TECHNICIAN, () -> tests.get(due.test())).personId();
        scene.as(
                Role.TECHNICIAN,
                () ->
                        readings.read(
                                new ReadPatchTest(
                                        due.test(),
                                        scene.today().minusDays(5),
                                        ReadingResult.REACTION,
                                        ReactionGrade.STRONG,
                                        "papules",
                                        person,
                                        "")));
        return due;
    }

    private long lot() {
        return actAs.callAsSystem(
                () ->
                        pigments.addLot(
                                pigments.add(new SavePigment("Desk " + UUID.randomUUID(), "")),
                                new SaveLot("D1", scene.today().plusYears(1))));
    }

    private Laid laid(long client, long test, SchedulingScene.Place place) {
        String doctor = "Dr Dora " + client;
        long dora =
                actAs.callAsSystem(
                        () ->
                                staff.add(
                                        new SavePerson(
                                                doctor,
                                                Profession.DOCTOR,
                                                Set.of(VisitKind.SESSION),
                                                WeeklyHours.none())));
        user(doctor, Role.DOCTOR, dora);
        String did = actAs.callAsSystem(() -> staff.getPerson(place.personId())).name();
        String name =
                actAs.callAsSystem(() -> clients.names(Set.of(client))).get(client).fullName();
        return new Laid(
                client,
                name,
                test,
                did,
                doctor,
                Map.of(
                        Role.TECHNICIAN,
                        user("Tess", Role.TECHNICIAN, place.personId()),
                        Role.RECEPTION,
                        user("Rita", Role.RECEPTION, 0),
                        Role.MANAGER,
                        user("Mona", Role.MANAGER, 0)));
    }

    private String user(String called, Role role, long person) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        actAs.runAsSystem(
                () ->
                        users.add(
                                new AddUser(
                                        name, called, VisitScene.PASSWORD, Set.of(role), person)));
        return name;
    }
}
