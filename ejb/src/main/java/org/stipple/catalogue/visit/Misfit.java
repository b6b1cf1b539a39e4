package org.stipple.catalogue.visit;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;

/**
 * A length for which the clinic is never open long enough in a usual week, so that no time is ever
 * found for it.
 *
 * @param areaId the area alone whose length it is; 0 for that of the kind
 * @param personId the person whose length it is; 0 for anybody
 * @param minutes with the client, for the ordinal with which it takes longest
 */
public record Misfit(VisitKind kind, long areaId, long personId, int minutes)
        implements Serializable {

    /** All of them; none while there are no opening hours. */
    static List<Misfit> among(VisitLengths lengths, List<Hours> opening) {
        long longest = findLongest(opening).map(Misfit::length).orElse(Long.MAX_VALUE);
        return all(lengths).filter(each -> each.minutes() > longest).toList();
    }

    private static Stream<Misfit> all(VisitLengths lengths) {
        return Stream.of(
                        lengths.usual().stream().map(usual -> new Misfit(usual.kind(), 0, 0, 0)),
                        lengths.areas().stream()
                                .map(area -> new Misfit(area.kind(), area.areaId(), 0, 0)),
                        lengths.people().stream()
                                .filter(person -> person.minutes() > 0)
                                .map(person -> new Misfit(person.kind(), 0, person.personId(), 0)))
                .flatMap(each -> each)
                .map(each -> each.atLongest(lengths));
    }

    private Misfit atLongest(VisitLengths lengths) {
        Set<Long> areas = areaId == 0 ? Set.of() : Set.of(areaId);
        int longest =
                IntStream.concat(
                                IntStream.of(0),
                                lengths.steps().stream()
                                        .filter(step -> step.kind() == kind)
                                        .mapToInt(StepLength::ordinal))
                        .map(
                                at ->
                                        lengths.of(new AskLength(kind, at, 0, areas), personId)
                                                .minutes())
                        .max()
                        .orElseThrow();
        return new Misfit(kind, areaId, personId, longest);
    }

    /** The longest time for which the clinic is open without a break, the first in the week. */
    public static Optional<Hours> findLongest(List<Hours> opening) {
        List<Hours> joined = new ArrayList<>();
        for (Hours span : opening.stream().sorted().toList()) {
            Hours before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isNext(before, span)) {
                joined.set(
                        joined.size() - 1, new Hours(span.weekday(), before.starts(), span.ends()));
            } else {
                joined.add(span);
            }
        }
        return joined.stream().max(Comparator.comparingLong(Misfit::length));
    }

    private static boolean isNext(Hours before, Hours span) {
        return before.weekday() == span.weekday() && before.ends().equals(span.starts());
    }

    private static long length(Hours span) {
        return Duration.between(span.starts(), span.ends()).toMinutes();
    }
}
