package org.stipple.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.NextStep;
import org.stipple.happened.Histories;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.RecallState;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.OutlookRules;
import org.stipple.timeline.RulesInForce;

/**
 * Reviews and touch-ups by both rules: those that are upcoming, due, overdue or lapsed by one of
 * them. Where a day is taken for one, that booking is asked about instead.
 */
record RecallComparison(ComparedRules rules, SiteSummary site, LocalDate today) {

    Stream<ImpactRow> rows(ConcernedClient client, Histories histories) {
        return client.courses().stream()
                .map(ConcernedCourse::facts)
                .flatMap(
                        course ->
                                course
                                        .nextStep()
                                        .filter(next -> isToCallFor(client, course, next))
                                        .flatMap(next -> row(client, course, next, histories))
                                        .stream());
    }

    private static boolean isToCallFor(ConcernedClient client, CourseFacts course, NextStep next) {
        boolean isRecall = next.kind() == VisitKind.REVIEW || next.kind() == VisitKind.TOUCH_UP;
        return isRecall && !client.isBooked(course.courseId(), next.kind());
    }

    private Optional<ImpactRow> row(
            ConcernedClient client, CourseFacts course, NextStep next, Histories histories) {
        CourseTimeline timeline =
                new CourseTimeline(course, histories.ofCourse(client.id(), course.courseId()));
        ComparedRules.Both both =
                rules.of(course.protocolId()).compare(inForce -> due(inForce, timeline));
        return both.isUpcoming()
                ? Optional.of(
                        new ImpactRow(
                                ImpactKind.valueOf(next.kind().name()),
                                client.id(),
                                client.name(),
                                course.courseId(),
                                0,
                                next.step(),
                                both.before().dueOn().or(both.after()::dueOn).orElseThrow(),
                                both.before(),
                                both.after()))
                : Optional.empty();
    }

    private Standing due(RulesInForce inForce, CourseTimeline course) {
        return new OutlookRules(inForce, site, today)
                .find(course, List.of())
                .flatMap(this::due)
                .orElse(Standing.NONE);
    }

    private Optional<Standing> due(Outlook outlook) {
        return RecallState.find(outlook, today, site.upcomingDays())
                .map(state -> Standing.due(outlook.dueDays().orElseThrow(), state));
    }
}
