package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.Roster;
import org.stipple.timing.Judgement;

/**
 * What an offer is made from.
 *
 * @param wanted the free times that are looked for, the days aside
 * @param ruling how the policy stands to the visit
 * @param lengths how long the visit takes
 */
record Ground(
        AskOffer ask,
        FindSlots wanted,
        Roster roster,
        Ruling ruling,
        LengthsOfVisit lengths,
        LocalDate today) {

    Ground about(LocalDate day) {
        return new Ground(ask.about(day, today), wanted, roster, ruling, lengths, today);
    }

    /** What the policy says of a day; empty where it does not judge, or the day is over. */
    Optional<Judgement> judge(LocalDate day) {
        return ruling instanceof Ruling.Judges judges && !day.isBefore(today)
                ? Optional.of(judges.visit().judgePlan(day, today).judgement())
                : Optional.empty();
    }

    /** What it says of the asked day; of today where that is over. */
    DayJudgement judgement() {
        LocalDate asked = ask.day();
        return DayJudgement.of(ruling, asked.isBefore(today) ? today : asked, today);
    }
}
