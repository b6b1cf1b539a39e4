package org.stipple.timeline;

import org.stipple.timing.Judgement;

/**
 * What the policy says of a step on a day, and by which versions.
 *
 * @param rules the versions that spoke
 */
public record PolicyJudgement(Judgement judgement, RulesInForce rules) {

    /** The judgement as it is kept with what was judged, a JSON object. */
    public String written() {
        return JudgementJson.write(judgement);
    }
}
