package org.stipple.report.frame;

import java.util.List;
import java.util.Optional;

/**
 * A bar of a chart: a unit of time, or a line of the table.
 *
 * @param unit of time; empty where it is a line
 * @param member of the table's first dimension; empty where it is a unit
 * @param parts from the bottom up
 * @param before of the year before; NaN for none
 * @param asked whether it lies in the period that is asked for, of which a chart may show more
 */
public record Bar(
        Optional<Period> unit,
        Optional<Member> member,
        List<Double> parts,
        double before,
        boolean asked) {

    public Bar {
        parts = List.copyOf(parts);
    }
}
