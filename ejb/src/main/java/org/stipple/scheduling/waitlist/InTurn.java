package org.stipple.scheduling.waitlist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.stipple.timing.Verdict;

/**
 * Whose turn it is: those to be served first, then by the day on which they joined, the longest
 * waiting before others; of one day those for whom the time is recommended, then those who gain
 * most days by it, then who joined earlier.
 *
 * @param zone of the clinic, in which people join on a day
 */
record InTurn(ZoneId zone) implements Comparator<Fit.Candidate> {

    @Override
    public int compare(Fit.Candidate one, Fit.Candidate other) {
        return Comparator.comparing((Fit.Candidate each) -> each.entry().wish().priority())
                .thenComparing(this::joinedOn)
                .thenComparing(each -> each.verdict() != Verdict.RECOMMENDED)
                .thenComparing(Comparator.comparing(Fit.Candidate::daysGained).reversed())
                .thenComparing(each -> each.entry().joinedAt())
                .thenComparing(each -> each.entry().id())
                .compare(one, other);
    }

    private LocalDate joinedOn(Fit.Candidate candidate) {
        return candidate.entry().joinedAt().atZone(zone).toLocalDate();
    }
}
