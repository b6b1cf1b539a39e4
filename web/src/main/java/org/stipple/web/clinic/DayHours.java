package org.stipple.web.clinic;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;

/**
 * The hours of one day as one types them: {@code 9-13, 14:30-18}. Empty is closed, or off.
 *
 * @param spans in order; none overlaps another
 */
record DayHours(List<DaySpan> spans) implements Serializable {

    static final DayHours NONE = new DayHours(List.of());

    private static final String NEXT_SPAN = "\\s*[,;+&]\\s*";

    DayHours {
        spans = spans.stream().sorted().toList();
    }

    static DayHours on(DayOfWeek weekday, List<Hours> week) {
        return new DayHours(
                week.stream()
                        .filter(hours -> hours.weekday() == weekday)
                        .map(hours -> new DaySpan(hours.starts(), hours.ends()))
                        .toList());
    }

    /**
     * @throws UnclearHoursException if a span can't be read, ends before it starts, or overlaps
     *     another
     */
    static DayHours parse(String typed) {
        if (typed.isBlank()) {
            return NONE;
        }
        DayHours day =
                new DayHours(
                        Stream.of(typed.strip().split(NEXT_SPAN, -1)).map(DaySpan::parse).toList());
        day.refuseOverlap();
        return day;
    }

    Stream<Hours> on(DayOfWeek weekday) {
        return spans.stream().map(span -> new Hours(weekday, span.starts(), span.ends()));
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    @Override
    public String toString() {
        return spans.stream().map(DaySpan::toString).collect(joining(", "));
    }

    private void refuseOverlap() {
        for (int i = 1; i < spans.size(); i++) {
            LocalTime free = spans.get(i - 1).ends();
            if (spans.get(i).starts().isBefore(free)) {
                throw UnclearHoursException.overlap(spans.get(i - 1), spans.get(i));
            }
        }
    }
}
