package org.stipple.scheduling.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/** Sets the scene of a browser test: a first session is booked, and the clock stands at its day. */
@ApplicationScoped
public class VisitScene {

    /** Of every user of a scene. */
    public static final String PASSWORD = "four words in a row";

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final int DAYS_AHEAD = 3;

    @Inject private SchedulingScene scene;
    @Inject private SchedulingService scheduling;
    @Inject private TimeTravelService time;
    @Inject private UserService users;
    @Inject private SiteService sites;
    @Inject private ActAs actAs;

    /** A booked visit, and who can sign in to treat it. */
    public record Laid(long visit, String username) {}

    /**
     * A first session at ten, of a client who was advised but has signed no consent yet.
     *
     * @param now the time by the clinic's clock on the day of the visit
     */
    public Laid firstSession(LocalTime now) {
        SchedulingScene.Place place = scene.place();
        long client = scene.client();
        scene.consulted(client, place.personId(), scene.today());
        long course = scene.course(client, scene.today());
        LocalDate day = scene.today().plusDays(DAYS_AHEAD);
        VisitSubject first = new VisitSubject(client, course, VisitStep.session(1));
        BookingDecision booked =
                scene.as(
                        Role.RECEPTION,
                        () -> scheduling.book(SchedulingScene.visit(first, place, day, TEN)));
        Laid laid = new Laid(((BookingDecision.Booked) booked).bookingId(), user(place));
        actAs.runAsSystem(
                () -> time.travelTo(day.atTime(now).atZone(sites.getSite().zone()).toInstant()));
        return laid;
    }

    private String user(SchedulingScene.Place place) {
        String name = "t" + UUID.randomUUID().toString().substring(0, 8);
        actAs.runAsSystem(
                () ->
                        users.add(
                                new AddUser(
                                        name,
                                        "Tess Technician",
                                        PASSWORD,
                                        Set.of(Role.TECHNICIAN, Role.RECEPTION),
                                        place.personId())));
        return name;
    }

    /** The clock tells the truth again. */
    public void comeBack() {
        actAs.runAsSystem(time::comeBack);
    }
}
