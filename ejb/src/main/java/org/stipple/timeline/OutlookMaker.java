package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.course.progress.NextStep;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
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
        return course.facts().nextStep().isEmpty()
                ? Optional.empty()
                : find(course, site.getSite(), today, planned);
    }

    Optional<Outlook> find(
            CourseTimeline course, SiteSummary defaults, LocalDate today, List<Event> planned) {
        Optional<NextStep> next = course.facts().nextStep();
        return next.isEmpty()
                ? Optional.empty()
                : rules.inForce(course.facts().protocolId(), today)
                        .map(inForce -> new OutlookRules(inForce, defaults, today))
                        .map(outlooks -> outlooks.find(course, planned))
                        .orElseGet(() -> next.map(step -> Outlook.unjudged(course.facts(), step)));
    }

    private Optional<PolicyInquiry> inquire(CourseTimeline course, Step step, LocalDate today) {
        AskPolicy ask = AskPolicy.of(Subject.course(course.facts().courseId()), step, today);
        return rules.inForce(course.facts().protocolId(), today)
                .map(inForce -> Inquiries.of(ask, course, inForce));
    }

    List<Milestone> milestones(CourseTimeline course, LocalDate today) {
        return Stream.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY)
                .flatMap(step -> inquire(course, step, today).stream())
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
