package org.stipple.course.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.timing.Step;

/** What comes next in a course, by its meaning. */
class CourseProgressTest {

    private final CourseFactsFixture course = new CourseFactsFixture();

    @ParameterizedTest(name = "{0}, {1}, history \"{2}\": {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            textBlock =
                    """
            OPEN      |                 |                                      | SESSION_1
            OPEN      |                 | SESSION_1@2026-01-05                 | SESSION_2
            OPEN      |                 | SESSION_1@2026-01-05 SESSION_2@2026-01-14 | SESSION_3
            OPEN      |                 | SESSION_2@2026-01-05                 | SESSION_3
            OPEN      | THIRD_UNDECIDED |                                      | SESSION_1
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05                 | SESSION_2
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 | REVIEW
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 NEEDED@2026-01-13     | REVIEW
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 NEEDED@2026-01-14     | SESSION_3
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 UNDECIDED@2026-02-14  | REVIEW
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 NOT_NEEDED@2026-02-14 | nothing
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 NOT_NEEDED@2026-02-14 NEEDED@2026-03-14 | SESSION_3
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 NEEDED@2026-02-14 UNDECIDED@2026-03-14 | SESSION_3
            OPEN      | THIRD_UNDECIDED | SESSION_1@2026-01-05 SESSION_2@2026-01-14 SESSION_3@2026-03-14 | SESSION_4
            REOPENED  |                 | SESSION_1@2026-01-05                 | SESSION_2
            PAUSED    |                 | SESSION_1@2026-01-05                 | nothing
            ABANDONED |                 | SESSION_1@2026-01-05                 | nothing
            COMPLETED |                 | SESSION_1@2026-01-05                 | TOUCH_UP
            """)
    void followsFromTheFacts(CourseState state, String tags, String history, String next) {
        course.in(state).tagged(tags).with(history);

        Optional<NextStep> step = course.facts().nextStep();

        assertEquals(Optional.ofNullable(next).map(Step::parse), step.map(NextStep::step));
    }

    @Test
    void touchUpsOfACompletedCourseCountOnFromTheLast() {
        course.in(CourseState.COMPLETED).with("SESSION_1@2025-01-05 TOUCH_UP@2026-01-05");

        assertEquals(NextStep.touchUp(2), course.facts().nextStep().orElseThrow());
    }

    @Test
    void isReadyToCompleteOnceEveryPlannedSessionIsDone() {
        course.with("SESSION_1@2026-01-05 SESSION_2@2026-01-14");

        assertFalse(course.planned(3).facts().isReadyToComplete());
        assertTrue(course.planned(2).facts().isReadyToComplete());
        assertTrue(course.planned(2).facts().nextStep().orElseThrow().beyondPlan());
    }

    @Test
    void isReadyToCompleteOnceAReviewFoundNothingMoreNeeded() {
        course.tagged("THIRD_UNDECIDED").with("SESSION_1@2026-01-05 SESSION_2@2026-01-14");
        assertFalse(course.facts().isReadyToComplete());

        course.with("NOT_NEEDED@2026-02-14");

        assertTrue(course.facts().isReadyToComplete());
    }

    @Test
    void isNeverReadyToCompleteWithoutASession() {
        assertFalse(course.planned(1).facts().isReadyToComplete());
    }

    @Test
    void aSessionThatAReviewFoundNeededIsNotBeyondThePlan() {
        course.planned(2)
                .tagged("THIRD_UNDECIDED")
                .with("SESSION_1@2026-01-05 SESSION_2@2026-01-14 NEEDED@2026-02-14");

        assertFalse(course.facts().nextStep().orElseThrow().beyondPlan());
    }

    @Test
    void reopeningPutsItInQuestionThatNothingMoreWasNeeded() {
        course.tagged("THIRD_UNDECIDED")
                .with("SESSION_1@2026-01-05 SESSION_2@2026-01-14 NOT_NEEDED@2026-02-14")
                .reopenedOn("2026-06-01");

        assertEquals(Step.REVIEW, course.facts().nextStep().orElseThrow().step());

        course.with("NOT_NEEDED@2026-06-02");
        assertTrue(course.facts().isReadyToComplete());
    }

    @Test
    void aTagCountsFromItsDayUntilTheDayItIsTakenOff() {
        CourseFacts facts = course.tag("SCARRING", "2026-01-10", "2026-02-10").facts();

        assertEquals(Set.of(), facts.tagsOn(CourseFactsFixture.day("2026-01-09")));
        assertEquals(Set.of("SCARRING"), facts.tagsOn(CourseFactsFixture.day("2026-01-10")));
        assertEquals(Set.of("SCARRING"), facts.tagsOn(CourseFactsFixture.day("2026-02-09")));
        assertEquals(Set.of(), facts.tagsOn(CourseFactsFixture.day("2026-02-10")));
        assertEquals(Set.of(), facts.tags());
    }

    @Test
    void itsEventsAreWhatWasDoneWhatWasFoundNeededAndItsEnd() {
        course.in(CourseState.COMPLETED)
                .with("SESSION_1@2026-01-05 SESSION_2@2026-01-14 UNDECIDED@2026-02-01")
                .with("NEEDED@2026-02-14 NOT_NEEDED@2026-02-15 TOUCH_UP@2026-12-14");

        assertEquals(
                "[SESSION_1@2026-01-05, SESSION_2@2026-01-14, COURSE_END@2026-01-14,"
                        + " REVIEW@2026-02-14, TOUCH_UP@2026-12-14]",
                course.facts().events().toString());
    }
}
