package org.stipple.happened;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.timing.Timeline;

/**
 * What has happened to some clients.
 *
 * @param byClient whoever nothing has happened to is left out
 */
public record Histories(Map<Long, List<Happening>> byClient) {

    public Histories {
        byClient = Map.copyOf(byClient);
    }

    public static Histories of(Stream<Happening> happenings) {
        return new Histories(happenings.collect(groupingBy(Happening::clientId)));
    }

    /** What has happened to a client apart from her courses. */
    public Timeline ofClient(long clientId) {
        return ofCourse(clientId, 0);
    }

    /** What has happened in one course of a client, and to her apart from her courses. */
    public Timeline ofCourse(long clientId, long courseId) {
        return new Timeline(
                byClient.getOrDefault(clientId, List.of()).stream()
                        .filter(happening -> happening.counts(courseId))
                        .map(Happening::event)
                        .toList());
    }
}
