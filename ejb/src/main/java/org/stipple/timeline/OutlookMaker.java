package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.course.progress.NextStep;
import org.stipple.platform.site.SiteService;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Step;

/** Says what comes next in courses and when it is due. */
@ApplicationScoped
class OutlookMaker {

    @Inject private RuleBook rules;
    @Inject private SiteService site;

    Optional<Outlook> find(CourseTimeline course, LocalDate today, List<Event> planned) {
        return course.facts().nextStep().flatMap(next -> find(course, next, today, planned));
    }

    private Optional<Outlook> find(
            CourseTimeline course, NextStep next, LocalDate today, List<Event> planned) {
        Optional<PolicyInquiry> inquiry = inquire(course, next.step(), today, planned);
        if (inquiry.isEmpty()) {
            return Optional.of(new Outlook(course.facts(), next, null, null));
        }
        Judgement judgement = inquiry.get().judge(today).judgement();
        if (hasPassed(inquiry.get(), judgement)) {
            return Optional.empty();
        }
        DueDays due = new DueClock(site.getSite()).find(course.facts(), judgement).orElse(null);
        return Optional.of(new Outlook(course.facts(), next, inquiry.get(), due));
    }

    private Optional<PolicyInquiry> inquire(
            CourseTimeline course, Step step, LocalDate today, List<Event> planned) {
        AskPolicy ask =
                AskPolicy.of(Subject.course(course.facts().courseId()), step, today)
                        .planning(planned);
        return rules.inForce(course.facts().protocolId(), today)
                .map(inForce -> Inquiries.of(ask, course, inForce));
    }

    /** Whether the protocol speaks of touch-ups, but not so long after the end of a course. */
    private static boolean hasPassed(PolicyInquiry inquiry, Judgement judgement) {
        return judgement.step().equals(Step.TOUCH_UP)
                && judgement.findings().stream().noneMatch(Finding::isOfCourse)
                && inquiry.rules().protocol().rules().stream()
                        .filter(rule -> !rule.gate())
                        .flatMap(rule -> rule.steps().stream())
                        .anyMatch(pattern -> pattern.fits(Step.TOUCH_UP));
    }

    List<Milestone> milestones(CourseTimeline course, LocalDate today) {
        return Stream.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY)
                .flatMap(step -> inquire(course, step, today, List.of()).stream())
                .flatMap(inquiry -> milestones(inquiry.judge(today).judgement()))
                .toList();
    }

    private static Stream<Milestone> milestones(Judgement judgement) {
        return judgement.findings().stream()
                .filter(Finding::isOfCourse)
                .flatMap(
                        finding ->
                                firstDay(finding).stream()
                                        .map(day -> milestone(judgement.step(), finding, day)))
                .max((one, other) -> one.from().compareTo(other.from()))
                .stream();
    }

    private static Optional<LocalDate> firstDay(Finding finding) {
        return finding.window().earliest().or(finding.window()::recommendedFrom);
    }

    private static Milestone milestone(Step step, Finding finding, LocalDate day) {
        return new Milestone(step, day, finding.code(), finding.guidance());
    }
}
