package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Supplier;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.security.ActAs;

/**
 * What happens in the demo clinic, in the order in which it happens: each act by its actor, with
 * the clinic's clock at the time of the act. An act may call for further ones. What lies ahead when
 * the clinic is first started does not happen.
 */
@ApplicationScoped
class Script {

    private static final Comparator<Act> BY_TIME =
            Comparator.comparing(Act::at).thenComparing(Act::number);

    private record Act(Instant at, int number, DemoUser actor, Runnable work) {}

    @Inject private TimeTravelService travel;
    @Inject private ClinicClock clock;
    @Inject private ActAs actAs;

    private final Queue<Act> acts = new PriorityQueue<>(BY_TIME);

    private ZoneId zone;
    private LocalDate today;
    private int written;

    /** Begins with today being the day of the first start in that zone. */
    void begin(ZoneId clinicZone) {
        zone = clinicZone;
        today = clock.today(zone);
    }

    /**
     * The day that lies so many days after the first start; before it where the number is below
     * zero.
     */
    LocalDate day(int days) {
        return today.plusDays(days);
    }

    void on(LocalDate day, LocalTime time, DemoUser actor, Runnable work) {
        at(day.atTime(time).atZone(zone).toInstant(), actor, work);
    }

    void at(Instant instant, DemoUser actor, Runnable work) {
        acts.add(new Act(instant, written++, actor, work));
    }

    ZoneId zone() {
        return zone;
    }

    /** The clinic's day at this point of the script. */
    LocalDate now() {
        return clock.today(zone);
    }

    <T> T as(DemoUser actor, Supplier<T> work) {
        return actAs.callAs(actor.username(), work);
    }

    /** Lets everything happen that lies before the true present, and sets the clock right. */
    void play() {
        actAs.runAsSystem(travel::comeBack);
        Instant present = clock.now();
        try {
            for (Act act = acts.poll(); act != null; act = acts.poll()) {
                if (act.at().isBefore(present)) {
                    play(act);
                }
            }
        } finally {
            actAs.runAsSystem(travel::comeBack);
        }
    }

    private void play(Act act) {
        actAs.runAsSystem(() -> travel.travelTo(act.at()));
        actAs.runAs(act.actor().username(), act.work());
    }
}
