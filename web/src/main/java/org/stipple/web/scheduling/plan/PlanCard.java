package org.stipple.web.scheduling.plan;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stipple.scheduling.BookCourse;
import org.stipple.scheduling.BookVisit;

/**
 * A proposal as the page shows it.
 *
 * @param key made once with it, so that posting it twice books once
 * @param title what it does best
 * @param summary how long it takes, on how many days
 * @param recommended whether all of it is
 */
public record PlanCard(
        UUID key, String title, String summary, boolean recommended, List<PlanLine> lines)
        implements Serializable {

    public PlanCard {
        lines = List.copyOf(lines);
    }

    /**
     * As it is booked.
     *
     * @param event to be kept with the course; null for none
     */
    public BookCourse course(long clientId, long courseId, Set<Long> readAlerts, LocalDate event) {
        Map<UUID, PlanLine> visits = new LinkedHashMap<>();
        lines.forEach(line -> visits.put(key(line), line));
        List<BookVisit> wanted =
                visits.entrySet().stream()
                        .map(
                                visit ->
                                        visit.getValue()
                                                .visit(
                                                        visit.getKey(),
                                                        clientId,
                                                        courseId,
                                                        readAlerts))
                        .toList();
        Set<UUID> tentative =
                visits.entrySet().stream()
                        .filter(visit -> visit.getValue().tentative())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new BookCourse(wanted, tentative, event);
    }

    private UUID key(PlanLine line) {
        String own = key + " " + line.step();
        return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    }
}
