package org.stipple.platform.clock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.stipple.platform.Setting;

/** Moves the clinic's clock, in the demo and in tests only: see {@link ClinicClock}. */
@Stateless
public class TimeTravelService {

    @Inject private ClinicClock clock;
    @Inject private Event<ClockMoved> moves;

    /** Whether this installation lets its clock be moved at all. */
    @PermitAll
    public boolean isPossible() {
        return Setting.TIME_TRAVEL.isOn();
    }

    /** How far the clock is ahead of the true time; zero while it tells the truth. */
    @PermitAll
    public Duration offset() {
        return clock.offset();
    }

    /**
     * Moves the clock by whole days so that today becomes {@code day} in {@code zone}; the time of
     * day stays what it is.
     *
     * @throws ClockIsFixedException where {@link Setting#TIME_TRAVEL} is off
     */
    @RolesAllowed("ADMIN")
    public void travelTo(LocalDate day, ZoneId zone) {
        refuseWhereFixed();
        long days = ChronoUnit.DAYS.between(clock.today(zone), day);
        move(clock.offset().plus(Duration.ofDays(days)));
    }

    /**
     * Moves the clock to this instant; it keeps running from there.
     *
     * @throws ClockIsFixedException where {@link Setting#TIME_TRAVEL} is off
     */
    @RolesAllowed("ADMIN")
    public void travelTo(Instant now) {
        refuseWhereFixed();
        move(clock.offset().plus(Duration.between(clock.now(), now)));
    }

    /**
     * Lets the clock tell the truth again.
     *
     * @throws ClockIsFixedException where {@link Setting#TIME_TRAVEL} is off
     */
    @RolesAllowed("ADMIN")
    public void comeBack() {
        refuseWhereFixed();
        move(Duration.ZERO);
    }

    private void move(Duration ahead) {
        clock.move(ahead);
        moves.fire(new ClockMoved());
    }

    private static void refuseWhereFixed() {
        if (!Setting.TIME_TRAVEL.isOn()) {
            throw new ClockIsFixedException();
        }
    }
}
