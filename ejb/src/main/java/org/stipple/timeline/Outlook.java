package org.stipple.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.NextStep;

/**
 * What comes next in a course, and when.
 *
 * @param question to the policy, by the versions in force today; null where none is
 * @param due null where neither a rule nor a default says when it is due
 * @param latest the last day that the rules of the course allow, inclusive; null where they allow
 *     any
 */
public record Outlook(
        CourseFacts course, NextStep next, PolicyInquiry question, DueDays due, LocalDate latest) {

    /** What comes next where no version is in force, so that nothing says when. */
    static Outlook unjudged(CourseFacts course, NextStep next) {
        return new Outlook(course, next, null, null, null);
    }

    /** The question to the policy; empty where no version is in force (NO VERSION). */
    public Optional<PolicyInquiry> inquiry() {
        return Optional.ofNullable(question);
    }

    /** The last day that the rules of the course allow; empty where they allow any. */
    public Optional<LocalDate> latestDay() {
        return Optional.ofNullable(latest);
    }

    /** When it is due; empty where neither a rule nor a default says so. */
    public Optional<DueDays> dueDays() {
        return Optional.ofNullable(due);
    }
}
