package org.stipple.timeline.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;

/**
 * The days that are worth looking at together.
 *
 * @param first that is shown, inclusive: a little before {@code from}
 * @param from judged from this day on: that of the event which most rules count from
 * @param last that is shown, inclusive
 * @param horizon judged until this day, inclusive, so that it is known how what is shown goes on
 */
public record ComparedSpan(LocalDate first, LocalDate from, LocalDate last, LocalDate horizon) {

    private static final int DAYS_BEYOND = 90;

    /** Six weeks after the last best days begin, or so many times as long as they are away. */
    private static final int DAYS_AFTER_BEST = 42;

    private static final double TIMES_AFTER_BEST = 2.5;
    private static final int LEAST_DAYS = 28;

    /** From the event that these judgements count from until a little after what they change. */
    static ComparedSpan around(LocalDate asked, Collection<Judgement> judgements) {
        List<Finding> findings =
                judgements.stream().flatMap(judgement -> judgement.findings().stream()).toList();
        LocalDate from = from(findings).orElse(asked);
        LocalDate last = last(from, asked, findings);
        long days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(from, last));
        LocalDate shown = from.plusDays(days + Math.max(5, days / 14));
        return new ComparedSpan(
                from.minusDays(Math.max(2, days / 24)), from, shown, shown.plusDays(DAYS_BEYOND));
    }

    /** The latest session, touch-up or end of the course that counts, else the latest event. */
    private static Optional<LocalDate> from(List<Finding> findings) {
        return latest(findings, ComparedSpan::isDone).or(() -> latest(findings, event -> true));
    }

    private static boolean isDone(Event event) {
        return event.name().isOfCourse() && event.name().kind() != EventName.Kind.REVIEW;
    }

    private static Optional<LocalDate> latest(List<Finding> findings, Predicate<Event> isWanted) {
        return findings.stream()
                .flatMap(finding -> finding.anchors().stream())
                .filter(isWanted)
                .map(Event::day)
                .max(Comparator.naturalOrder());
    }

    /** The last change that is not out of sight, the asked day at the least. */
    private static LocalDate last(LocalDate from, LocalDate asked, List<Finding> findings) {
        LocalDate best =
                days(findings)
                        .filter(day -> !day.getKey().isLast())
                        .map(Map.Entry::getValue)
                        .filter(asked::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(asked);
        long away = ChronoUnit.DAYS.between(from, best);
        LocalDate sight =
                best.plusDays(Math.max(DAYS_AFTER_BEST, (long) (away * TIMES_AFTER_BEST)));
        return days(findings)
                .map(Map.Entry::getValue)
                .filter(day -> !day.isAfter(sight))
                .filter(asked::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(asked);
    }

    private static Stream<Map.Entry<Bound, LocalDate>> days(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.window().days().entrySet().stream())
                .filter(day -> day.getKey() != Bound.UNTIL);
    }
}
