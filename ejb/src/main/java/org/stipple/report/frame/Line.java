package org.stipple.report.frame;

import java.util.List;

/**
 * A line of a report's table.
 *
 * @param members of the dimensions by which it is grouped, the outer one first; fewer on the lines
 *     that sum up others, none on the total
 * @param figures in the order of the measures; NaN for none
 */
public record Line(List<Member> members, List<Double> figures) {

    public Line {
        members = List.copyOf(members);
        figures = List.copyOf(figures);
    }

    /** How many dimensions it names. */
    public int depth() {
        return members.size();
    }
}
