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
 * @param versionDay by the versions in force on which day, and with the tags of which day: the day
 *     of the planning for what is planned, the day it was done for what was done
 * @param planned events that count beside what has happened, each on its planned day; none where
 *     something is carried out
 * @param without events on record that do not count: the one that is judged, where it is there
 */
public record AskPolicy(
        Subject subject,
        Step step,
        LocalDate versionDay,
        List<Event> planned,
        List<Event> without) {

    public AskPolicy {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(versionDay, "versionDay");
        planned = List.copyOf(planned);
        without = List.copyOf(without);
    }

    public static AskPolicy of(Subject subject, Step step, LocalDate versionDay) {
        return new AskPolicy(subject, step, versionDay, List.of(), List.of());
    }

    /** The same with further planned events. */
    public AskPolicy planning(List<Event> events) {
        List<Event> more = new ArrayList<>(planned);
        more.addAll(events);
        return new AskPolicy(subject, step, versionDay, more, without);
    }

    /** The same without these events. */
    public AskPolicy without(List<Event> events) {
        List<Event> more = new ArrayList<>(without);
        more.addAll(events);
        return new AskPolicy(subject, step, versionDay, planned, more);
    }
}
