package org.stipple.course.progress;

import java.util.EnumSet;
import java.util.Set;

/** Where a course stands (D9). */
public enum CourseState {
    OPEN,
    /** Nothing is planned for the time being; what was done still counts. */
    PAUSED,
    /** Its end is the day of its last session; from there touch-ups are counted. */
    COMPLETED,
    /** Given up, with a reason. */
    ABANDONED,
    /** One more session after all: there is no end until it is completed again. */
    REOPENED;

    /** The states that a course may go to from this one. */
    public Set<CourseState> next() {
        return switch (this) {
            case OPEN, REOPENED -> EnumSet.of(PAUSED, COMPLETED, ABANDONED);
            case PAUSED -> EnumSet.of(OPEN, REOPENED, COMPLETED, ABANDONED);
            case COMPLETED, ABANDONED -> EnumSet.of(REOPENED);
        };
    }

    public boolean mayBecome(CourseState next) {
        return next().contains(next);
    }

    /** Whether further sessions belong to it: neither completed nor abandoned. */
    public boolean isUnfinished() {
        return switch (this) {
            case OPEN, PAUSED, REOPENED -> true;
            case COMPLETED, ABANDONED -> false;
        };
    }

    /** Whether a next session or review can be planned in it now. */
    public boolean isUnderWay() {
        return this == OPEN || this == REOPENED;
    }

    /** Whether whoever brings a course here says why. */
    public boolean needsReason() {
        return this == PAUSED || this == ABANDONED || this == REOPENED;
    }
}
