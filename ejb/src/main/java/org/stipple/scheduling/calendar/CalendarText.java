package org.stipple.scheduling.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What a feed and a file have in common: the frame, and the zones of what is in it. */
final class CalendarText {

    private CalendarText() {}

    /** A calendar without visits yet. */
    static Calendar begun() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Stipple//Stipple//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /**
     * Says what the times of these visits mean. A calendar without any must have something, too.
     */
    static void addZones(Calendar calendar, Collection<CalendarVisit> visits) {
        if (visits.isEmpty()) {
            calendar.add(ZoneObservances.of(ZoneId.of("Etc/UTC"), Instant.EPOCH, Instant.EPOCH));
        }
        visits.stream()
                .filter(visit -> !ZoneObservances.isUtc(visit.place().zone()))
                .collect(Collectors.groupingBy(visit -> visit.place().zone()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(each -> each.getKey().getId()))
                .forEach(each -> calendar.add(zone(each.getKey(), each.getValue())));
    }

    private static VTimeZone zone(ZoneId zone, List<CalendarVisit> visits) {
        List<Instant> times =
                visits.stream()
                        .flatMap(
                                visit ->
                                        Stream.of(
                                                visit.time().takenFrom(),
                                                visit.time().takenUntil()))
                        .sorted()
                        .toList();
        return ZoneObservances.of(zone, times.get(0), times.get(times.size() - 1));
    }

    /** As it goes out: escaped, folded, lines ended as the standard wants. */
    static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
