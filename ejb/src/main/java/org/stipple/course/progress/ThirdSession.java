package org.stipple.course.progress;

import java.util.Optional;

/** What is known of a third session when a course is opened. */
public enum ThirdSession {
    /** A review of the settled result decides on it. */
    UNDECIDED("THIRD_UNDECIDED"),
    /** Clear from the start that it is needed. */
    PLANNED_IN_ADVANCE("THIRD_PLANNED_IN_ADVANCE"),
    /** Nothing is said of it. */
    NOT_SAID("");

    private final String tag;

    ThirdSession(String tag) {
        this.tag = tag;
    }

    /** The course's tag that says so; empty where nothing is said. */
    public Optional<String> tag() {
        return Optional.of(tag).filter(code -> !code.isEmpty());
    }
}
