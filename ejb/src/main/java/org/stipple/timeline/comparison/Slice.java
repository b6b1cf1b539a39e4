package org.stipple.timeline.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stipple.timing.Band;

/**
 * Days that are all the same to several lines of bands.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param bands one of each line, in the lines' order
 */
record Slice(LocalDate from, LocalDate to, List<Band> bands) {

    /**
     * Cuts lines at each other's edges. What not all of them reach is left out.
     *
     * @param lines each in order and without a gap
     */
    static List<Slice> of(List<List<Band>> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        LocalDate last =
                lines.stream()
                        .map(line -> line.get(line.size() - 1).to())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<LocalDate> begins = begins(lines, last);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate from = begins.get(i);
            LocalDate to = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : last;
            slices.add(new Slice(from, to, lines.stream().map(line -> on(line, from)).toList()));
        }
        return slices;
    }

    /** The days on which any line goes on differently, from the first that all reach. */
    private static List<LocalDate> begins(List<List<Band>> lines, LocalDate last) {
        LocalDate first =
                lines.stream()
                        .map(line -> line.get(0).from())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        TreeSet<LocalDate> begins = new TreeSet<>();
        begins.add(first);
        lines.forEach(line -> line.forEach(band -> begins.add(band.from())));
        return begins.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    }

    private static Band on(List<Band> line, LocalDate day) {
        return line.stream().filter(band -> !band.to().isBefore(day)).findFirst().orElseThrow();
    }
}
