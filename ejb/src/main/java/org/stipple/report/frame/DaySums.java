package org.stipple.report.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Measures summed up by day, from which any period's is made. */
final class DaySums {

    private final List<Measure> sums;
    private final NavigableMap<LocalDate, double[]> byDay = new TreeMap<>();

    /**
     * @param sums those that were asked for, in the order of the figures
     */
    DaySums(List<Measure> sums) {
        this.sums = List.copyOf(sums);
    }

    void add(LocalDate day, double[] figures) {
        byDay.put(day, figures);
    }

    /** A measure over a period; NaN for a share of nothing. */
    double of(Measure measure, Period period) {
        return measure.isShare()
                ? measure.of(sum(measure.part(), period), sum(measure.whole(), period))
                : sum(measure.key(), period);
    }

    private double sum(String key, Period period) {
        int place = sums.stream().map(Measure::key).toList().indexOf(key);
        return byDay.subMap(period.first(), true, period.last(), true).values().stream()
                .mapToDouble(figures -> figures[place])
                .sum();
    }
}
