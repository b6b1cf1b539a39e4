package org.stipple.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.client.ClientService;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestService;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** Sets a day on which one client waits for each thing that Today tells. */
@ApplicationScoped
class TodayScene {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EARLY = LocalTime.of(8, 0);

    /** Each scene's clients wait longer than those before, so that they stand first. */
    private int scenes;

    @Inject private SchedulingScene scene;
    @Inject private SchedulingService scheduling;
    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private PatchTestService tests;
    @Inject private PigmentService pigments;
    @Inject private SiteService sites;
    @Inject private TimeTravelService time;
    @Inject private ActAs actAs;

    /**
     * The names of those who wait.
     *
     * @param person who is booked
     * @param booked has a visit on this day
     * @param asking has a request for an override
     * @param forgotten had a visit that morning, and nobody said what became of it
     */
    record Day(
            LocalDate date,
            String person,
            String booked,
            String asking,
            String forgotten,
            String tested,
            String toReview,
            String toTouchUp) {}

    /** Sets it, and the clock to ten on that day. */
    Day set(LocalDate date) {
        scenes++;
        SchedulingScene.Place place = scene.place();
        travelTo(date.minusDays(1));
        String forgotten = consultation(place, date, EARLY);
        String booked = consultation(place, date, NOON);
        travelTo(date);
        return new Day(
                date,
                system(() -> staff.getPerson(place.personId()).name()),
                booked,
                asking(place, date),
                forgotten,
                tested(place, date),
                toReview(place, date),
                toTouchUp(place, date));
    }

    private String consultation(SchedulingScene.Place place, LocalDate day, LocalTime at) {
        long client = scene.client();
        scene.as(
                Role.RECEPTION,
                () -> scheduling.book(SchedulingScene.consultation(client, place, day, at)));
        return name(client);
    }

    /** A week later, after six visits a day of which nobody said what became of them. */
    void forgetWeekAfter(LocalDate date) {
        SchedulingScene.Place place = scene.place();
        for (LocalDate day : date.plusDays(1).datesUntil(date.plusDays(7)).toList()) {
            for (int hour = 8; hour < 20; hour += 2) {
                consultation(place, day, LocalTime.of(hour, 0));
            }
        }
        travelTo(date.plusDays(7));
    }

    private String asking(SchedulingScene.Place place, LocalDate date) {
        long client = scene.client();
        scene.advised(client, place.personId(), date.minusDays(30));
        long course = scene.course(client, "house", date.minusDays(30), ThirdSession.NOT_SAID);
        scene.session(course, 1, place.personId(), date.minusDays(26));
        scene.session(course, 2, place.personId(), date.minusDays(16));
        VisitSubject third = new VisitSubject(client, course, VisitStep.session(3));
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.because(
                                        "flies out",
                                        SchedulingScene.visit(
                                                third, place, date.plusDays(2), NOON))));
        return name(client);
    }

    private String tested(SchedulingScene.Place place, LocalDate date) {
        long client = scene.client();
        actAs.runAsSystem(
                () -> {
                    long pigment = pigments.add(new SavePigment("Today " + UUID.randomUUID(), ""));
                    long lot = pigments.addLot(pigment, new SaveLot("L1", date.plusYears(1)));
                    tests.apply(
                            new ApplyPatchTest(
                                    client, date.minusDays(40), "ear", lot, place.personId()));
                });
        return name(client);
    }

    private String toReview(SchedulingScene.Place place, LocalDate date) {
        long client = scene.client();
        LocalDate first = date.minusYears(5).minusDays(scenes);
        long course = scene.course(client, first);
        scene.session(course, 1, place.personId(), first);
        scene.session(course, 2, place.personId(), first.plusDays(10));
        return name(client);
    }

    private String toTouchUp(SchedulingScene.Place place, LocalDate date) {
        long client = scene.client();
        LocalDate end = date.minusYears(9).minusDays(scenes);
        long course = scene.course(client, "house", end, ThirdSession.NOT_SAID);
        scene.session(course, 1, place.personId(), end);
        scene.as(
                Role.DOCTOR, () -> states.complete(course, courses.get(course).course().version()));
        return name(client);
    }

    private String name(long client) {
        return system(() -> clients.names(Set.of(client)).get(client).fullName());
    }

    private <T> T system(Supplier<T> work) {
        return actAs.callAsSystem(work);
    }

    void travelTo(LocalDate day) {
        actAs.runAsSystem(
                () ->
                        time.travelTo(
                                day.atTime(SchedulingScene.TEN)
                                        .atZone(sites.getSite().zone())
                                        .toInstant()));
    }

    /** The clock tells the truth again. */
    void comeBack() {
        actAs.runAsSystem(time::comeBack);
    }
}
