package org.stipple.course.session;

import java.time.LocalDate;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;

/** What sort of treatment it was; each is counted from 1 in its course. */
public enum SessionKind {
    SESSION,
    /** Of a completed course. */
    TOUCH_UP;

    /** The step that the policy judges. */
    public Step step(int ordinal) {
        return this == SESSION ? Step.session(ordinal) : Step.TOUCH_UP;
    }

    /** What the policy counts from. */
    public Event event(int ordinal, LocalDate day) {
        return new Event(
                this == SESSION
                        ? EventName.session(ordinal)
                        : EventName.of(EventName.Kind.TOUCH_UP),
                day);
    }
}
