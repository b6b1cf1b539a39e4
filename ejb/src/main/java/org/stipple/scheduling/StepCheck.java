package org.stipple.scheduling;

import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseState;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Whether a visit of a course makes sense where the course stands: a session and a review belong to
 * one under way, a touch-up to a completed one, and none is booked or done twice.
 */
final class StepCheck {

    private final VisitSubject subject;
    private final Gathered gathered;
    private final Planning planning;

    StepCheck(VisitSubject subject, Gathered gathered, Planning planning) {
        this.subject = subject;
        this.gathered = gathered;
        this.planning = planning;
    }

    List<Problem> problems() {
        Optional<CourseFacts> course = gathered.findCourse(subject);
        return subject.step().needsCourse()
                ? course.flatMap(this::findProblem).stream().toList()
                : List.of();
    }

    private Optional<Problem> findProblem(CourseFacts course) {
        return wrongState(course.state())
                .or(() -> isDone(course) ? Optional.of(problem("step_done")) : Optional.empty())
                .or(this::bookedAlready);
    }

    private Optional<Problem> wrongState(CourseState state) {
        boolean fits =
                subject.step().kind() == VisitKind.TOUCH_UP
                        ? state == CourseState.COMPLETED
                        : state.isUnderWay();
        return fits
                ? Optional.empty()
                : Optional.of(problem("step_course_" + subject.step().kind() + "_" + state));
    }

    private boolean isDone(CourseFacts course) {
        VisitStep step = subject.step();
        return course.sessions().stream()
                .anyMatch(
                        fact ->
                                fact.isSession() == (step.kind() == VisitKind.SESSION)
                                        && fact.ordinal() == step.ordinal());
    }

    private Optional<Problem> bookedAlready() {
        return gathered.open().stream()
                .filter(booking -> booking.id() != planning.without())
                .filter(booking -> !booking.hasRunOut(planning.now()))
                .filter(booking -> !booking.isOffered())
                .filter(booking -> booking.subject().equals(subject))
                .map(Booking::time)
                .map(time -> Problem.at(Problem.Field.STEP, "step_booked", time.onDay()))
                .findFirst();
    }

    private static Problem problem(String key) {
        return Problem.at(Problem.Field.STEP, key);
    }
}
