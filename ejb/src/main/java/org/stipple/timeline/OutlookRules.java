package org.stipple.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.course.progress.NextStep;
import org.stipple.platform.site.SiteSummary;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Step;

/**
 * Says by given rules what comes next in courses and when it is due. Asks no database.
 *
 * @param rules of the course's protocol with the gates
 * @param defaults the clinic's thresholds for where no rule says when something is due
 * @param today the clinic's day, on which the planning happens
 */
public record OutlookRules(RulesInForce rules, SiteSummary defaults, LocalDate today) {

    /**
     * What comes next in a course that follows these rules.
     *
     * @param planned events of the course and its client that are booked, on their planned days
     * @return empty where nothing comes next; also for a touch-up once the rules' time for
     *     touch-ups has passed
     */
    public Optional<Outlook> find(CourseTimeline course, List<Event> planned) {
        return course.facts().nextStep().flatMap(next -> find(course, next, planned));
    }

    private Optional<Outlook> find(CourseTimeline course, NextStep next, List<Event> planned) {
        AskPolicy ask =
                AskPolicy.of(Subject.course(course.facts().courseId()), next.step(), today)
                        .planning(planned);
        PolicyInquiry inquiry = Inquiries.of(ask, course, rules);
        Judgement judgement = inquiry.judge(today).judgement();
        if (hasPassed(judgement)) {
            return Optional.empty();
        }
        DueDays due = new DueClock(defaults).find(course.facts(), judgement).orElse(null);
        LocalDate latest = judgement.courseWindow().latest().orElse(null);
        return Optional.of(new Outlook(course.facts(), next, inquiry, due, latest));
    }

    /** Whether the protocol speaks of touch-ups, but not so long after the end of a course. */
    private boolean hasPassed(Judgement judgement) {
        return judgement.step().equals(Step.TOUCH_UP)
                && judgement.findings().stream().noneMatch(Finding::isOfCourse)
                && rules.protocol().rules().stream()
                        .filter(rule -> !rule.gate())
                        .flatMap(rule -> rule.steps().stream())
                        .anyMatch(pattern -> pattern.fits(Step.TOUCH_UP));
    }
}
