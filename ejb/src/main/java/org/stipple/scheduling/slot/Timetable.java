package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;

/**
 * When something is there: the hours of a usual week, those of special days in their place, less
 * the time for which it is off.
 *
 * @param special days whose hours count instead of the week's
 * @param off local time that never counts, whatever the hours
 */
record Timetable(List<Hours> week, List<SpecialDay> special, List<Stretch> off, ZoneId zone) {

    /** The hours of this day, whatever is off. */
    List<Hours> on(LocalDate day) {
        return findSpecial(day)
                .map(SpecialDay::hours)
                .orElseGet(
                        () ->
                                week.stream()
                                        .filter(span -> span.weekday() == day.getDayOfWeek())
                                        .toList());
    }

    Optional<SpecialDay> findSpecial(LocalDate day) {
        return special.stream().filter(each -> each.day().equals(day)).findFirst();
    }

    /** From the first day to the last, both inclusive. */
    Spans spans(LocalDate first, LocalDate last) {
        Spans hours =
                Spans.of(
                        first.datesUntil(last.plusDays(1))
                                .flatMap(day -> on(day).stream().flatMap(span -> edges(day, span)))
                                .mapToLong(Instant::getEpochSecond)
                                .toArray());
        return off.isEmpty() ? hours : hours.minus(offSpans());
    }

    /** What is off, as instants. */
    Spans offSpans() {
        return Spans.of(
                off.stream()
                        .flatMapToLong(each -> LongStream.of(start(each), end(each)))
                        .toArray());
    }

    /** What is off at some moment of this time, the earliest. */
    Optional<Stretch> findOff(Instant from, Instant until) {
        return off.stream()
                .sorted()
                .filter(each -> start(each) < until.getEpochSecond())
                .filter(each -> end(each) > from.getEpochSecond())
                .findFirst();
    }

    /** As {@code 09:00–12:00, 13:00–18:00}; blank where there is nothing. */
    String words(LocalDate day) {
        long[] edges = spans(day, day).toArray();
        return IntStream.range(0, edges.length / 2)
                .mapToObj(at -> time(edges[2 * at]) + "–" + time(edges[2 * at + 1]))
                .collect(Collectors.joining(", "));
    }

    private String time(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalTime().toString();
    }

    private Stream<Instant> edges(LocalDate day, Hours span) {
        return Stream.of(
                WallClock.from(day, span.starts(), zone), WallClock.from(day, span.ends(), zone));
    }

    private long start(Stretch stretch) {
        return WallClock.from(stretch.firstDay(), stretch.from().toLocalTime(), zone)
                .getEpochSecond();
    }

    private long end(Stretch stretch) {
        LocalDateTime end = stretch.until();
        return WallClock.until(end.toLocalDate(), end.toLocalTime(), zone).getEpochSecond();
    }
}
