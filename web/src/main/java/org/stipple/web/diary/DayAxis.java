package org.stipple.web.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stipple.scheduling.slot.Spans;
import org.stipple.scheduling.slot.WallClock;

/**
 * Hours of a day on a line of which only per cents are known. Time runs as it passes, so that a day
 * of 23 or 25 hours is as much shorter or longer; the hours are named as the clock on the wall
 * shows them, one that comes twice twice.
 *
 * @param from where the line begins, inclusive
 * @param until where it ends, exclusive
 * @param zone the clinic's
 */
record DayAxis(Instant from, Instant until, ZoneId zone) {

    private static final LocalTime USUAL_START = LocalTime.of(8, 0);
    private static final LocalTime USUAL_END = LocalTime.of(18, 0);

    /** Whole hours of the day around all that is to be drawn; the usual ones where nothing is. */
    static DayAxis around(LocalDate day, ZoneId zone, Spans drawn) {
        long[] edges = drawn.toArray();
        Instant first =
                edges.length == 0
                        ? WallClock.from(day, USUAL_START, zone)
                        : Instant.ofEpochSecond(edges[0]);
        Instant last =
                edges.length == 0
                        ? WallClock.from(day, USUAL_END, zone)
                        : Instant.ofEpochSecond(edges[edges.length - 1]);
        return new DayAxis(wholeHourBefore(first, zone), wholeHourAfter(last, zone), zone);
    }

    private static Instant wholeHourBefore(Instant time, ZoneId zone) {
        return time.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private static Instant wholeHourAfter(Instant time, ZoneId zone) {
        Instant before = wholeHourBefore(time, zone);
        return before.equals(time) ? time : before.plus(Duration.ofHours(1));
    }

    /** Where an instant lies, in per cent; what lies outside is drawn at the edge. */
    double at(Instant time) {
        return at(time.getEpochSecond());
    }

    private double at(long second) {
        double part = (double) (second - from.getEpochSecond()) / seconds();
        return Math.max(0, Math.min(1, part)) * 100;
    }

    boolean contains(Instant time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    long seconds() {
        return until.getEpochSecond() - from.getEpochSecond();
    }

    /**
     * How many hours pass on it; not always whole ones where the clock is changed by half an hour.
     */
    double hours() {
        return seconds() / 3600.0;
    }

    /** The hours from the first to the last that begins on it. */
    List<HourName> names(Function<LocalTime, String> writing) {
        List<HourName> names = new ArrayList<>();
        ZonedDateTime hour = from.atZone(zone);
        while (hour.toInstant().isBefore(until)) {
            names.add(
                    new HourName(
                            writing.apply(hour.toLocalTime()),
                            place("--at", at(hour.toInstant()))));
            hour = hour.plusHours(1);
        }
        return names;
    }

    /** From where to where something reaches, for the attribute {@code data-place}. */
    String place(Instant start, Instant end) {
        return place(start.getEpochSecond(), end.getEpochSecond());
    }

    String place(long start, long end) {
        return place("--at", at(start)) + ";" + place("--wide", at(end) - at(start));
    }

    /** How much of the line something takes, in per cent. */
    double width(long start, long end) {
        return at(end) - at(start);
    }

    static String place(String name, double percent) {
        return String.format(Locale.ROOT, "%s:%.3f%%", name, percent);
    }
}
