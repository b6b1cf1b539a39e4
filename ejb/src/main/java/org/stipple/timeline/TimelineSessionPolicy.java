package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stipple.course.session.PolicyAnswer;
import org.stipple.course.session.SessionPolicy;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/** Answers what sessions ask of the policy: without a version in force, nothing. */
@ApplicationScoped
class TimelineSessionPolicy implements SessionPolicy {

    @Override
    public Optional<PolicyAnswer> judge(
            long courseId, Step step, LocalDate day, List<Event> without) {
        return Optional.empty();
    }

    @Override
    public OptionalInt sessionsMaximum(long courseId) {
        return OptionalInt.empty();
    }
}
