package org.stipple.web.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stipple.scheduling.slot.WallClock;

/**
 * When a session began and ended, typed as the clinic's wall shows it. A preset that is left as it
 * is keeps its seconds.
 */
public class WorkTimes implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalTime startedAt;
    private LocalTime endedAt;
    private Instant exactStart;
    private Instant exactEnd;

    /** Presets both; each may be null. */
    public void preset(Instant start, Instant end, ZoneId zone) {
        exactStart = start;
        exactEnd = end;
        startedAt = shown(start, zone);
        endedAt = shown(end, zone);
    }

    private static LocalTime shown(Instant exact, ZoneId zone) {
        return exact == null
                ? null
                : exact.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * The field whose time the clinic's clock never showed on that day, since it was put forward;
     * empty where there is none.
     */
    Optional<String> findSkipped(LocalDate day, ZoneId zone) {
        if (isSkipped(startedAt, day, zone)) {
            return Optional.of("startedAt");
        }
        return isSkipped(endedAt, day, zone) ? Optional.of("endedAt") : Optional.empty();
    }

    private static boolean isSkipped(LocalTime typed, LocalDate day, ZoneId zone) {
        return typed != null && WallClock.find(day, typed, zone).isEmpty();
    }

    /** When it began on that day; null where nothing was typed. */
    Instant start(LocalDate day, ZoneId zone) {
        return exact(startedAt, exactStart, day, zone);
    }

    /** When it ended on that day; null where nothing was typed. */
    Instant end(LocalDate day, ZoneId zone) {
        return exact(endedAt, exactEnd, day, zone);
    }

    private static Instant exact(LocalTime typed, Instant preset, LocalDate day, ZoneId zone) {
        if (typed == null) {
            return null;
        }
        boolean untouched =
                preset != null
                        && typed.equals(shown(preset, zone))
                        && day.equals(preset.atZone(zone).toLocalDate());
        return untouched ? preset : WallClock.find(day, typed, zone).orElseThrow();
    }

    public LocalTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalTime endedAt) {
        this.endedAt = endedAt;
    }
}
