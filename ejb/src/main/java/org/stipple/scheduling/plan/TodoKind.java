package org.stipple.scheduling.plan;

import org.stipple.timing.EventName;

/** What may still be done before a visit starts, though it is missing when the visit is booked. */
public enum TodoKind {
    CONSULTATION,
    CONSENT,
    PATCH_TEST_READING;

    /** As what the plan for it counts when the visit is judged. */
    public EventName event() {
        return EventName.of(
                switch (this) {
                    case CONSULTATION -> EventName.Kind.CONSULTATION;
                    case CONSENT -> EventName.Kind.CONSENT;
                    case PATCH_TEST_READING -> EventName.Kind.PATCH_TEST_CLEARED;
                });
    }
}
