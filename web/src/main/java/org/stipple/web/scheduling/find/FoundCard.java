package org.stipple.web.scheduling.find;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.search.Tier;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * A day with its free times.
 *
 * @param tier how gladly it is offered
 * @param first whether it is the first of its tier
 * @param verdict null where no rule was asked
 * @param outcome null where the verdict is
 * @param reason why, in one sentence; blank where no rule was asked
 * @param todos what has to be done before the visit, in words; blank where nothing has
 * @param more how many of its times are not shown
 */
public record FoundCard(
        LocalDate day,
        Tier tier,
        boolean first,
        Verdict verdict,
        Outcome outcome,
        String reason,
        String todos,
        List<FoundTime> times,
        int more)
        implements Serializable {

    public FoundCard {
        times = List.copyOf(times);
    }
}
