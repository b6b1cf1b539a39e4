package org.stipple.course.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewFact;

/** What the facts of a course say of its next step. */
final class CourseProgress {

    /** A review decides on the session after this one, where the third is undecided. */
    private static final int SESSIONS_BEFORE_REVIEW = 2;

    private final CourseFacts facts;

    CourseProgress(CourseFacts facts) {
        this.facts = facts;
    }

    Optional<NextStep> nextStep() {
        return switch (facts.state()) {
            case OPEN, REOPENED -> nextOfCourse();
            case COMPLETED -> Optional.of(NextStep.touchUp(facts.touchUpsDone() + 1));
            case PAUSED, ABANDONED -> Optional.empty();
        };
    }

    private Optional<NextStep> nextOfCourse() {
        if (!isThirdUndecided()) {
            return Optional.of(nextSession(false));
        }
        Optional<ReviewDecision> decision = decision();
        if (decision.isEmpty()) {
            return Optional.of(NextStep.review());
        }
        return decision.filter(ReviewDecision.NEEDED::equals).map(needed -> nextSession(true));
    }

    private NextStep nextSession(boolean asReviewed) {
        int ordinal = facts.sessionsDone() + 1;
        return NextStep.session(ordinal, !asReviewed && ordinal > facts.plannedSessions());
    }

    /** Whether nothing is left to do in the course but to complete it. */
    boolean isReadyToComplete() {
        return facts.state().isUnderWay()
                && facts.sessionsDone() > 0
                && nextOfCourse().filter(step -> !step.beyondPlan()).isEmpty();
    }

    private boolean isThirdUndecided() {
        return facts.sessionsDone() == SESSIONS_BEFORE_REVIEW
                && facts.tags().contains(ThirdSession.UNDECIDED.tag().orElseThrow());
    }

    /** What the latest review on or after the day of the last session decided. */
    private Optional<ReviewDecision> decision() {
        LocalDate since = facts.lastSession().orElseThrow().performedOn();
        return facts.reviews().stream()
                .filter(ReviewFact::isDecided)
                .filter(review -> !review.heldOn().isBefore(since) && stands(review))
                .reduce((earlier, later) -> later)
                .map(ReviewFact::decision);
    }

    /** Reopening a course puts it in question that no further session was needed. */
    private boolean stands(ReviewFact review) {
        return review.decision() == ReviewDecision.NEEDED
                || facts.course()
                        .reopening()
                        .filter(reopened -> reopened.isAfter(review.recordedAt()))
                        .isEmpty();
    }
}
