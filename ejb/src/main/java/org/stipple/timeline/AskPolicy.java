package org.stipple.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/**
 * What is asked of the policy, the day aside.
 *
 * @param by whose answer is asked for
 * @param planned events that count beside what has happened, each on its planned day; none where
 *     something is carried out
 * @param without events on record that do not count: the one that is judged, where it is there
 */
public record AskPolicy(
        Subject subject, Step step, ByVersions by, List<Event> planned, List<Event> without) {

    public AskPolicy {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(by, "by");
        planned = List.copyOf(planned);
        without = List.copyOf(without);
    }

    /** By the versions in force on that day. */
    public static AskPolicy of(Subject subject, Step step, LocalDate versionDay) {
        return of(subject, step, ByVersions.inForceOn(versionDay));
    }

    public static AskPolicy of(Subject subject, Step step, ByVersions by) {
        return new AskPolicy(subject, step, by, List.of(), List.of());
    }

    /** The same with further planned events. */
    public AskPolicy planning(List<Event> events) {
        List<Event> more = new ArrayList<>(planned);
        more.addAll(events);
        return new AskPolicy(subject, step, by, more, without);
    }

    /** The same without these events. */
    public AskPolicy without(List<Event> events) {
        List<Event> more = new ArrayList<>(without);
        more.addAll(events);
        return new AskPolicy(subject, step, by, planned, more);
    }
}
