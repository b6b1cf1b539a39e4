package org.stipple.scheduling.offer;

import java.time.Instant;
import java.util.List;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.slot.Roster;

/**
 * Days and times for a visit.
 *
 * @param days three weeks from a Monday on
 * @param judgement of the asked day
 * @param times of the asked day, the nearest permitted and the nearest recommended one, each once
 * @param roster by which they were found
 * @param lengths how long the visit takes with each
 * @param madeAt when
 */
public record VisitOffer(
        List<OfferedDay> days,
        DayJudgement judgement,
        List<OfferedTimes> times,
        Roster roster,
        LengthsOfVisit lengths,
        Instant madeAt) {

    public VisitOffer {
        days = List.copyOf(days);
        times = List.copyOf(times);
    }
}
