package org.stipple.course.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/**
 * What sessions need to ask of the timing policy. The timeline answers it: it stands after the
 * course, since it gathers what happened in it.
 */
public interface SessionPolicy {

    /**
     * The judgement of something done, by what had happened by that day and the versions in force
     * on it.
     *
     * @param without events on record that do not count: the one that is being corrected
     * @return empty where no version was in force on the day
     */
    Optional<PolicyAnswer> judge(long courseId, Step step, LocalDate day, List<Event> without);

    /**
     * How many sessions the course's protocol has at most, by its version in force on that day;
     * empty where it does not say.
     */
    OptionalInt sessionsMaximum(long courseId, LocalDate day);
}
