package org.stipple.web.scheduling;

import java.io.Serializable;
import java.util.Optional;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * A visit that can be picked.
 *
 * @param value as the form posts it: course, colon, step
 * @param label as people read it
 */
public record StepChoice(String value, String label) implements Serializable {

    /** As the form posts it. */
    public static String value(long courseId, VisitStep step) {
        return courseId + ":" + step;
    }

    /** The visit that this value stands for; empty for anything that no form of ours posts. */
    public static Optional<VisitSubject> find(String value, long clientId) {
        String[] parts = value.split(":", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long course = Long.parseLong(parts[0]);
        return VisitStep.find(parts[1])
                .filter(step -> !step.needsCourse() || course != 0)
                .map(step -> new VisitSubject(clientId, course, step));
    }
}
