package org.stipple.policy;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;

/** The norms of a version; one that it does not state is null. */
@Embeddable
class StoredNorms {

    private Integer sessionsMinimum;
    private Integer sessionsTypical;
    private Integer sessionsMaximum;
    private Integer sessionMinutesMinimum;
    private Integer sessionMinutesMaximum;
    private Integer resultPercentPerSessionMinimum;
    private Integer resultPercentPerSessionMaximum;

    protected StoredNorms() {}

    StoredNorms(Norms norms) {
        Map<Norm, Integer> stated = norms.stated();
        sessionsMinimum = stated.get(Norm.SESSIONS_MINIMUM);
        sessionsTypical = stated.get(Norm.SESSIONS_TYPICAL);
        sessionsMaximum = stated.get(Norm.SESSIONS_MAXIMUM);
        sessionMinutesMinimum = stated.get(Norm.SESSION_MINUTES_MINIMUM);
        sessionMinutesMaximum = stated.get(Norm.SESSION_MINUTES_MAXIMUM);
        resultPercentPerSessionMinimum = stated.get(Norm.RESULT_PERCENT_PER_SESSION_MINIMUM);
        resultPercentPerSessionMaximum = stated.get(Norm.RESULT_PERCENT_PER_SESSION_MAXIMUM);
    }

    Norms norms() {
        Map<Norm, Integer> stated = new EnumMap<>(Norm.class);
        stated.put(Norm.SESSIONS_MINIMUM, sessionsMinimum);
        stated.put(Norm.SESSIONS_TYPICAL, sessionsTypical);
        stated.put(Norm.SESSIONS_MAXIMUM, sessionsMaximum);
        stated.put(Norm.SESSION_MINUTES_MINIMUM, sessionMinutesMinimum);
        stated.put(Norm.SESSION_MINUTES_MAXIMUM, sessionMinutesMaximum);
        stated.put(Norm.RESULT_PERCENT_PER_SESSION_MINIMUM, resultPercentPerSessionMinimum);
        stated.put(Norm.RESULT_PERCENT_PER_SESSION_MAXIMUM, resultPercentPerSessionMaximum);
        stated.values().removeIf(number -> number == null);
        return new Norms(stated);
    }
}
