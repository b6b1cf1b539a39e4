package org.stipple.timeline.comparison;

import java.util.ArrayList;
import java.util.List;
import org.stipple.timing.Band;
import org.stipple.timing.Verdict;

/** Finds the days on which several protocols agree. */
public final class CommonDays {

    private CommonDays() {}

    /**
     * The days that every line recommends, in order; no line at all recommends nothing.
     *
     * @param lines what each protocol says, in order and without a gap; days that not all of them
     *     reach are left out
     */
    public static List<DayRun> recommendedByAll(List<List<Band>> lines) {
        List<DayRun> runs = new ArrayList<>();
        for (Slice slice : Slice.of(lines)) {
            if (slice.bands().stream().allMatch(CommonDays::isRecommended)) {
                add(runs, slice);
            }
        }
        return runs;
    }

    private static boolean isRecommended(Band band) {
        return band.verdict() == Verdict.RECOMMENDED;
    }

    private static void add(List<DayRun> runs, Slice slice) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).to().plusDays(1).equals(slice.from())) {
            runs.set(last, new DayRun(runs.get(last).from(), slice.to()));
        } else {
            runs.add(new DayRun(slice.from(), slice.to()));
        }
    }
}
