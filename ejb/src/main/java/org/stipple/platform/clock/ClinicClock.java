package org.stipple.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.stipple.platform.Setting;

/**
 * The one clock. Nothing else asks what time it is: services read it here and hand {@code now} and
 * {@code today} on as arguments.
 *
 * <p>Where {@link Setting#TIME_TRAVEL} is on (demo and tests) the clock can be moved, which is how
 * a year passes in a journey; it keeps running from there. The offset is lost at a restart.
 */
@ApplicationScoped
public class ClinicClock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /** This instant, to the microsecond, which is what the database keeps. */
    public Instant now() {
        return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** The calendar day that it now is in {@code zone}, the zone of the clinic's site. */
    public LocalDate today(ZoneId zone) {
        return now().atZone(zone).toLocalDate();
    }

    /** How far this clock is ahead of the true time; zero unless it was moved. */
    public Duration offset() {
        return offset.get();
    }

    void move(Duration ahead) {
        offset.set(ahead);
    }
}
