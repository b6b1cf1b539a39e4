package org.stipple.web.scheduling.find;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.web.scheduling.StepChoice;

/**
 * For whom a time is looked for.
 *
 * @param clientId 0 while nobody is named
 * @param clientName as she is called; blank while nobody is named
 * @param steps that can be picked: visits of hers, or kinds of visit
 * @param hasAlerts whether alerts of hers have to be read before anything is booked
 * @param moveId the booking that is to be moved; 0 where a new one is to be made
 */
public record FindContext(
        long clientId, String clientName, List<StepChoice> steps, boolean hasAlerts, long moveId)
        implements Serializable {

    public FindContext {
        steps = List.copyOf(steps);
    }

    public boolean isForClient() {
        return clientId != 0;
    }

    public boolean isMove() {
        return moveId != 0;
    }

    /** Whose visit is picked; null while nobody is named. */
    public VisitSubject subject(String step) {
        return isForClient() ? StepChoice.find(step, clientId).orElse(null) : null;
    }

    /** Which kind of visit is picked. */
    public VisitKind kind(String step) {
        VisitSubject subject = subject(step);
        return subject == null ? VisitKind.valueOf(step) : subject.step().kind();
    }

    /** What names her, or the booking to be moved, in an address. */
    Map<String, Object> address() {
        Map<String, Object> asked = FindAddress.asked();
        if (isMove()) {
            asked.put("move", moveId);
        } else if (isForClient()) {
            asked.put("client", clientId);
        }
        return asked;
    }
}
