package org.stipple.scheduling.booking;

import org.stipple.timing.EventName;

/** What may still be done before a visit starts, though it is missing when the visit is booked. */
public enum TodoKind {
    CONSULTATION(EventName.Kind.CONSULTATION),
    CONSENT(EventName.Kind.CONSENT),
    PATCH_TEST_READING(EventName.Kind.PATCH_TEST_CLEARED);

    private final EventName event;

    TodoKind(EventName.Kind event) {
        this.event = EventName.of(event);
    }

    /** As what the plan for it counts when the visit is judged. */
    public EventName event() {
        return event;
    }
}
