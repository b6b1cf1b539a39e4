package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the clock on the clinic's wall shows, as an instant, on the days of a clock change too. */
public final class WallClock {

    private WallClock() {}

    /**
     * The instant at which the clock shows this time. A time that the clock shows twice (autumn) is
     * the first of the two; one that it skips (spring) is none.
     */
    public static Optional<Instant> find(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime shown = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.stream().findFirst().map(shown::toInstant);
    }

    /**
     * The instant from which the clock shows this time or a later one: the change itself where the
     * time is skipped. This is how opening and working hours are read.
     */
    public static Instant from(LocalDate day, LocalTime time, ZoneId zone) {
        return find(day, time, zone).orElseGet(() -> change(day.atTime(time), zone).getInstant());
    }

    /**
     * The instant from which the clock shows this time or a later one for good: the second of the
     * two where it shows it twice. This is how the end of an absence or a closure is read.
     */
    public static Instant until(LocalDate day, LocalTime time, ZoneId zone) {
        LocalDateTime shown = day.atTime(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty()
                ? from(day, time, zone)
                : shown.toInstant(offsets.get(offsets.size() - 1));
    }

    /**
     * What the clock shows for the second time from the first day to the last, both inclusive. No
     * visit begins then: its time by the clock would mean the first.
     */
    static Spans shownAgain(LocalDate first, LocalDate last, ZoneId zone) {
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        long[] edges =
                Stream.iterate(
                                changeAfter(
                                        first.atStartOfDay(zone).toInstant().minusSeconds(1), zone),
                                change -> change != null && change.getInstant().isBefore(end),
                                change -> changeAfter(change.getInstant(), zone))
                        .filter(ZoneOffsetTransition::isOverlap)
                        .flatMapToLong(WallClock::again)
                        .toArray();
        return edges.length == 0 ? Spans.NONE : Spans.of(edges);
    }

    private static ZoneOffsetTransition changeAfter(Instant time, ZoneId zone) {
        return zone.getRules().nextTransition(time);
    }

    private static LongStream again(ZoneOffsetTransition change) {
        long from = change.getInstant().getEpochSecond();
        return LongStream.of(from, from - change.getDuration().toSeconds());
    }

    private static ZoneOffsetTransition change(LocalDateTime skipped, ZoneId zone) {
        return zone.getRules().getTransition(skipped);
    }
}
