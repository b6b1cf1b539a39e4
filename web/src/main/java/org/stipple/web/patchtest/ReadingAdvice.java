package org.stipple.web.patchtest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Verdict;

/**
 * What the rules say of reading a test as cleared on a day, as the page shows it.
 *
 * @param day that was asked about
 * @param verdict of the rules
 * @param permits whether a cleared reading counts on that day
 * @param nearest the first day from then on which it does, null where there is none
 * @param best the first recommended day from then on, null where there is none
 * @param lines one for each rule that speaks
 */
public record ReadingAdvice(
        LocalDate day,
        Verdict verdict,
        boolean permits,
        LocalDate nearest,
        LocalDate best,
        List<Line> lines)
        implements Serializable {

    /**
     * One rule's word.
     *
     * @param code of the rule
     * @param guidance of the rule
     * @param verdict of the rule
     * @param from the day it counts from, null where its event is missing
     * @param earliest the first day it allows, null where it states none
     */
    public record Line(
            String code, String guidance, Verdict verdict, LocalDate from, LocalDate earliest)
            implements Serializable {

        static Line of(Finding finding) {
            return new Line(
                    finding.code(),
                    finding.guidance(),
                    finding.verdict(),
                    finding.anchor().map(Event::day).orElse(null),
                    finding.window().earliest().orElse(null));
        }
    }

    static Optional<ReadingAdvice> of(Optional<ReadingJudgement> judged) {
        return judged.map(
                found ->
                        new ReadingAdvice(
                                found.judgement().day(),
                                found.judgement().verdict(),
                                found.permits(),
                                found.nearestPermitted().day().orElse(null),
                                found.nearestRecommended().day().orElse(null),
                                found.judgement().findings().stream().map(Line::of).toList()));
    }
}
