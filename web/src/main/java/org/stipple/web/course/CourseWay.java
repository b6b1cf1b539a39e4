package org.stipple.web.course;

import java.util.Arrays;
import java.util.List;
import org.stipple.course.progress.CourseState;

/** The ways out of a course's state, as a user names them. */
public enum CourseWay {
    COMPLETE(CourseState.COMPLETED),
    PAUSE(CourseState.PAUSED),
    RESUME(CourseState.OPEN),
    ABANDON(CourseState.ABANDONED),
    REOPEN(CourseState.REOPENED);

    private final CourseState to;

    CourseWay(CourseState to) {
        this.to = to;
    }

    static List<CourseWay> from(CourseState state) {
        return Arrays.stream(values()).filter(way -> way.leadsFrom(state)).toList();
    }

    /** Resuming is what leads out of a pause, whichever state the course was paused in. */
    private boolean leadsFrom(CourseState state) {
        return state.mayBecome(to) && !(this == REOPEN && state == CourseState.PAUSED);
    }

    /** Whether it asks why. */
    public boolean isReasoned() {
        return to.needsReason();
    }
}
