package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.CourseCard;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.timeline.Milestone;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timeline.RulesInForce;
import org.stipple.timeline.TimelineService;
import org.stipple.web.judgement.RuleSources;
import org.stipple.web.words.Texts;

/** Puts a course's panel together. */
@RequestScoped
class CoursePanels {

    @Inject private CourseService courses;
    @Inject private TimelineService timelines;
    @Inject private CourseParts parts;
    @Inject private CourseWords courseWords;
    @Inject private RuleSources sources;

    CoursePanel of(CourseRow course, LocalDate since, LocalDate today) {
        CourseCard card = courses.get(course.id());
        List<Booked> booked = parts.booked(course);
        List<Outlook> next = timelines.outlook(course.id(), today, List.of()).stream().toList();
        CourseStory story =
                new CourseStory(card, timelines.gather(course.id()), since, booked, next, today);
        List<Milestone> milestones =
                course.state() == CourseState.COMPLETED
                        ? timelines.milestones(course.id(), today)
                        : List.of();
        String title = courseWords.treatment(course.treatmentId());
        return new CoursePanel(
                course.id(),
                title,
                course.state(),
                chips(card, next),
                dots(card, booked),
                parts.ribbon(story, title),
                parts.cards(story),
                card.facts().isReadyToComplete(),
                parts.lines(story, milestones));
    }

    private List<String> chips(CourseCard card, List<Outlook> next) {
        List<String> chips = new ArrayList<>();
        chips.add(Texts.of("common", "CourseState." + card.state()));
        int version =
                next.stream()
                        .flatMap(outlook -> outlook.inquiry().stream())
                        .map(PolicyInquiry::rules)
                        .mapToInt(RulesInForce::policyNumber)
                        .findFirst()
                        .orElse(0);
        chips.add(sources.version(card.course().protocolId(), version));
        chips.addAll(
                card.facts().tags().stream()
                        .map(courseWords::tag)
                        .sorted()
                        .collect(Collectors.toList()));
        return chips;
    }

    private static CoursePanel.Dots dots(CourseCard card, List<Booked> booked) {
        int done = card.facts().sessionsDone();
        int planned = (int) booked.stream().filter(one -> one.kind() == VisitKind.SESSION).count();
        int open = Math.max(0, card.facts().plannedSessions() - done - planned);
        return new CoursePanel.Dots(done, planned, card.state().isUnfinished() ? open : 0);
    }
}
