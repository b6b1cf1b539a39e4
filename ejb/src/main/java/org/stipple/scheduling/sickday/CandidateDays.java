package org.stipple.scheduling.sickday;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.placing.Fit;

/**
 * The days to which a visit might go: the nearest that the policy permits and, should they not do,
 * the nearest for which somebody would have to answer. Never one that it refuses.
 *
 * @param plans of the client
 * @param isOpen whether the clinic opens on a day
 */
record CandidateDays(ClientPlans plans, Predicate<LocalDate> isOpen) {

    private static final int DAYS_SEARCHED = 42;
    private static final int PERMITTED = 10;
    private static final int OVERRIDDEN = 2;

    /** A recommended day may lie so many days farther away than one that is merely permitted. */
    private static final int WORTH_OF_RECOMMENDED = 3;

    /** A day, and what the policy says of the visit on it. */
    record Candidate(LocalDate day, Fit fit) {}

    /**
     * The nearest first.
     *
     * @param hasCompanions whether other visits of the client move too: then what the policy says
     *     of each day is left open until it is known where they go
     */
    List<Candidate> of(long bookingId, LocalDate now, boolean hasCompanions) {
        List<Candidate> days =
                open(now)
                        .map(day -> new Candidate(day, fit(bookingId, day, hasCompanions)))
                        .sorted(nearest(now))
                        .toList();
        return Stream.concat(
                        days.stream().filter(day -> day.fit().isPermitted()).limit(PERMITTED),
                        days.stream().filter(day -> day.fit().needsOverride()).limit(OVERRIDDEN))
                .toList();
    }

    private Fit fit(long bookingId, LocalDate day, boolean hasCompanions) {
        return hasCompanions ? Fit.UNJUDGED : plans.judge(Map.of(bookingId, day)).get(bookingId);
    }

    private Stream<LocalDate> open(LocalDate now) {
        return plans.today().datesUntil(now.plusDays(DAYS_SEARCHED)).filter(isOpen);
    }

    private static Comparator<Candidate> nearest(LocalDate now) {
        return comparingInt(
                        (Candidate each) ->
                                (int) Math.abs(ChronoUnit.DAYS.between(now, each.day()))
                                        + (each.fit().isRecommended() ? 0 : WORTH_OF_RECOMMENDED))
                .thenComparing(Candidate::day, Comparator.reverseOrder());
    }
}
