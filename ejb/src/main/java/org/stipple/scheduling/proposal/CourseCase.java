package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timing.Event;
import org.stipple.timing.Protocol;
import org.stipple.timing.Timeline;

/**
 * Everything that counts when the steps of one course are planned.
 *
 * @param rules of the course with the gates
 * @param tags on the course
 * @param facts what has happened
 * @param planned what is booked already
 * @param today before which nothing can be planned any more
 */
record CourseCase(
        Protocol rules, Set<String> tags, Timeline facts, Timeline planned, LocalDate today) {

    CourseCase {
        Objects.requireNonNull(rules, "rules");
        tags = Set.copyOf(tags);
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(today, "today");
    }

    /** The case of a step after those of the path; empty for one that is not judged. */
    Optional<VisitCase> visit(Path path, VisitStep step) {
        return step.judged()
                .map(judged -> new VisitCase(rules, tags, facts, with(path.events()), judged));
    }

    private Timeline with(List<Event> events) {
        List<Event> all = new ArrayList<>(planned.events());
        all.addAll(events);
        return new Timeline(all);
    }

    /** All that has happened or is planned once these have happened too. */
    List<Event> happened(List<Event> events) {
        List<Event> all = new ArrayList<>(facts.events());
        all.addAll(planned.events());
        all.addAll(events);
        return all;
    }
}
