package org.stipple.catalogue.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/**
 * The hours of a whole week: in order, and no two of them overlap. A day may have several, or none.
 */
public record WeeklyHours(List<Hours> spans) implements Serializable {

    /**
     * @throws OverlappingHoursException if two of a day overlap
     */
    public WeeklyHours {
        spans = spans.stream().sorted().toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                throw new OverlappingHoursException(spans.get(i).weekday());
            }
        }
    }

    /** The same span on each of {@code weekdays}. */
    public static WeeklyHours on(Collection<DayOfWeek> weekdays, LocalTime starts, LocalTime ends) {
        return new WeeklyHours(
                weekdays.stream().distinct().map(day -> new Hours(day, starts, ends)).toList());
    }

    /** A week without any. */
    public static WeeklyHours none() {
        return new WeeklyHours(List.of());
    }
}
