package org.stipple.report.frame;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The period that is asked for, and how finely it is cut.
 *
 * @param from first day, inclusive; counts for {@link Span#CUSTOM} alone, null where none was named
 * @param to last day, inclusive; likewise
 */
public record When(Span span, LocalDate from, LocalDate to, Grain grain) implements Serializable {

    /** More units than this are not read by anybody: a year by day, not ten. */
    static final int MOST_UNITS = 400;

    /** Longer than any clinic has kept records here. */
    static final int LONGEST_YEARS = 50;

    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    public static When of(Span span, Grain grain) {
        return new When(span, null, null, grain);
    }

    public static When of(Period period, Grain grain) {
        return new When(Span.CUSTOM, period.first(), period.last(), grain);
    }

    /** What is wrong with it; empty if it can be answered. */
    public Optional<PeriodProblem> problem(LocalDate today) {
        if (span != Span.CUSTOM) {
            return tooFine(span.seenFrom(today));
        }
        if (from == null || to == null) {
            return problem(
                    from == null
                            ? PeriodProblem.Kind.FIRST_MISSING
                            : PeriodProblem.Kind.LAST_MISSING);
        }
        if (to.isBefore(from)) {
            return problem(PeriodProblem.Kind.ENDS_BEFORE_IT_BEGINS);
        }
        if (from.isBefore(EARLIEST)) {
            return problem(PeriodProblem.Kind.TOO_EARLY);
        }
        if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            return problem(PeriodProblem.Kind.TOO_LONG);
        }
        return tooFine(new Period(from, to));
    }

    private Optional<PeriodProblem> problem(PeriodProblem.Kind kind) {
        return Optional.of(new PeriodProblem(kind, 0, grain, grain));
    }

    private Optional<PeriodProblem> tooFine(Period period) {
        long units = grain.units(period);
        return units <= MOST_UNITS
                ? Optional.empty()
                : Optional.of(
                        new PeriodProblem(
                                PeriodProblem.Kind.TOO_FINE, units, grain, finestFor(period)));
    }

    private static Grain finestFor(Period period) {
        return Arrays.stream(Grain.values())
                .filter(each -> each.units(period) <= MOST_UNITS)
                .findFirst()
                .orElse(Grain.YEAR);
    }

    /**
     * @throws IllegalStateException if it has a problem
     */
    public Period period(LocalDate today) {
        problem(today)
                .ifPresent(
                        problem -> {
                            throw new IllegalStateException(problem.toString());
                        });
        return span == Span.CUSTOM ? new Period(from, to) : span.seenFrom(today);
    }

    public When cut(Grain other) {
        return new When(span, from, to, other);
    }
}
