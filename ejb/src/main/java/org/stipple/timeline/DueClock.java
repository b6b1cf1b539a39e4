package org.stipple.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.session.SessionFact;
import org.stipple.platform.site.SiteSummary;
import org.stipple.timing.Judgement;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.Window;

/**
 * Says when a step is due: as the rules anchored in the course state, else by the clinic's default
 * thresholds. A missing consent or an observation never makes a client overdue.
 */
record DueClock(SiteSummary defaults) {

    Optional<DueDays> find(CourseFacts course, Judgement judgement) {
        Window window = judgement.courseWindow();
        return window.recommendedFrom()
                .map(day -> dueBy(window, day, false))
                .or(() -> byDefault(course, judgement.step()).map(day -> dueBy(window, day, true)));
    }

    private DueDays dueBy(Window window, LocalDate day, boolean byDefault) {
        return window.recommendedTo()
                .map(last -> new DueDays(day, last, byDefault, false))
                .orElseGet(
                        () ->
                                new DueDays(
                                        day,
                                        after(defaults.defaultOverdueAfter(), day),
                                        byDefault,
                                        true));
    }

    /** A session has no default: it is due only where a rule says so. */
    private Optional<LocalDate> byDefault(CourseFacts course, Step step) {
        return switch (step.kind()) {
            case REVIEW ->
                    course.lastSession()
                            .map(last -> after(defaults.defaultReviewDue(), last.performedOn()));
            case TOUCH_UP ->
                    lastOfTheResult(course).map(day -> after(defaults.defaultTouchUpDue(), day));
            case SESSION, PATCH_TEST_READING, FULL_RESULT, NORMAL_ACTIVITY -> Optional.empty();
        };
    }

    /** The day of the last touch-up, or the end of the course before the first one. */
    private static Optional<LocalDate> lastOfTheResult(CourseFacts course) {
        return course.sessions().stream()
                .filter(fact -> !fact.isSession())
                .map(SessionFact::performedOn)
                .max(LocalDate::compareTo)
                .or(() -> course.course().end());
    }

    private static LocalDate after(String period, LocalDate day) {
        return RulePeriod.parse(period).after(day);
    }
}
