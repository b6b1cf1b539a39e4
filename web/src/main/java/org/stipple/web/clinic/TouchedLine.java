package org.stipple.web.clinic;

import java.io.Serializable;
import org.stipple.scheduling.displaced.TouchedVisit;
import org.stipple.web.scheduling.StepChoices;

/**
 * A booking that a change of hours would touch.
 *
 * @param client by name; blank for who may not know her
 * @param person who was to do it
 */
public record TouchedLine(TouchedVisit visit, String client, String person)
        implements Serializable {

    /** The visit as people call it. */
    public String getStep() {
        return StepChoices.words(visit.step());
    }
}
