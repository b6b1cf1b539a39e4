package org.stipple.course.session;

import org.stipple.timing.Judgement;

/**
 * How the policy judges something done on its day.
 *
 * @param policyVersionId the version of the course's protocol that was in force
 * @param gatesVersionId the version of the gates that was in force
 * @param written the judgement as it is kept with the session, a JSON object
 */
public record PolicyAnswer(
        Judgement judgement, long policyVersionId, long gatesVersionId, String written) {

    /** Whether it was done although the policy would not simply have let it happen. */
    public boolean isAgainstPolicy() {
        return !judgement.outcome().permits();
    }
}
