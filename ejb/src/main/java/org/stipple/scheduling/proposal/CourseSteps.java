package org.stipple.scheduling.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.ReviewDecision;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Judgement;
import org.stipple.timing.Verdict;

/**
 * What of a course is still to be planned: a patch test with its reading where the rules ask for
 * one, the sessions, and the review that decides on a third.
 *
 * @param booked steps of the course that are booked already
 */
record CourseSteps(CourseFacts facts, CourseCase course, Set<VisitStep> booked) {

    private static final int THIRD = 3;

    /** In their order, up to this session. */
    List<StepWish> upTo(int sessions) {
        List<StepWish> steps = new ArrayList<>();
        IntStream.rangeClosed(facts.sessionsDone() + 1, sessions)
                .forEach(ordinal -> steps.addAll(session(ordinal)));
        if (!steps.isEmpty()) {
            steps.addAll(0, patchTest(steps.get(0).step()));
        }
        return steps.stream().filter(wish -> !booked.contains(wish.step())).toList();
    }

    private List<StepWish> session(int ordinal) {
        VisitStep session = VisitStep.session(ordinal);
        return ordinal == THIRD && isUndecided()
                ? List.of(
                        new StepWish(VisitStep.of(VisitKind.REVIEW), false),
                        new StepWish(session, true))
                : List.of(new StepWish(session, false));
    }

    private boolean isUndecided() {
        return facts.tags().contains(ThirdSession.UNDECIDED.tag().orElseThrow())
                && facts.reviews().stream()
                        .noneMatch(review -> review.decision() == ReviewDecision.NEEDED);
    }

    private List<StepWish> patchTest(VisitStep first) {
        if (!isTestMissing(first)) {
            return List.of();
        }
        StepWish reading = new StepWish(VisitStep.of(VisitKind.PATCH_TEST_READING), false);
        return isTestOpen()
                ? List.of(reading)
                : List.of(new StepWish(VisitStep.of(VisitKind.PATCH_TEST), false), reading);
    }

    private boolean isTestMissing(VisitStep first) {
        VisitCase visit = course.visit(Path.EMPTY, first).orElseThrow();
        Judgement said = visit.judge(course.today(), List.of());
        return said.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MISSING)
                .anyMatch(
                        finding ->
                                finding.from()
                                        .contains(EventName.of(EventName.Kind.PATCH_TEST_CLEARED)));
    }

    /** Applied, or booked to be, and not read since. */
    private boolean isTestOpen() {
        return all(EventName.Kind.PATCH_TEST_APPLIED) > all(EventName.Kind.PATCH_TEST_REACTED);
    }

    private long all(EventName.Kind kind) {
        List<Event> events = new ArrayList<>(course.facts().events());
        events.addAll(course.planned().events());
        return events.stream().filter(event -> event.name().kind() == kind).count();
    }
}
