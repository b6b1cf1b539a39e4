package org.stipple.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.audit.Trail;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionService;
import org.stipple.security.ActAs;

/** Every change of a course and of what was done in it leaves one line in the audit trail. */
@ExtendWith(ArquillianExtension.class)
class CourseTrailIT {

    @Inject private CourseScene scene;
    @Inject private Trail trail;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private SessionService sessions;
    @Inject private ReviewService reviews;
    @Inject private ActAs actAs;

    private LocalDate today;
    private long course;
    private List<String> before;

    @BeforeEach
    void setTheScene() {
        scene.set();
        today = asKim(scene::today);
        course = asKim(() -> scene.course(today.minusDays(60), ThirdSession.NOT_SAID));
        before = trail.of(client());
    }

    @Test
    void opening_a_course_is_told() {
        assertEquals("COURSE_OPENED", before.get(before.size() - 1));
    }

    @Test
    void plan_and_tags_are_told_where_they_change() {
        act(
                () -> {
                    CoursePlan plan = courses.getPlan(course);
                    courses.changePlan(new ChangePlan(course, version(), plan));
                });
        act(() -> courses.addTag(course, "SCARRING", today, "seen"));
        act(() -> courses.addTag(course, "SCARRING", today, "seen again"));
        act(() -> courses.removeTag(course, "SCARRING", today, "seen wrongly"));

        assertEquals(
                List.of("COURSE_PLAN_CHANGED", "COURSE_TAG_ADDED", "COURSE_TAG_REMOVED"), since());
    }

    @Test
    void every_state_is_told() {
        done(1, 50);
        act(() -> states.pause(course, version(), "travels"));
        act(() -> states.resume(course, version()));
        act(() -> states.complete(course, version()));
        act(() -> states.reopen(course, version(), "wants it fuller"));
        act(() -> states.abandon(course, version(), "moves away"));

        assertEquals(
                List.of(
                        "SESSION_RECORDED",
                        "COURSE_PAUSED",
                        "COURSE_RESUMED",
                        "COURSE_COMPLETED",
                        "COURSE_REOPENED",
                        "COURSE_ABANDONED"),
                since());
    }

    @Test
    void sessions_and_reviews_are_told_as_often_as_they_change() {
        long wrong = done(1, 50);
        long right =
                recorded(() -> sessions.correct(wrong, scene.session(course, 1, ago(49)), "x"));
        long review = asKim(() -> reviews.record(review(10)));
        long corrected = asKim(() -> reviews.correct(review, review(9), "other day"));
        act(() -> reviews.takeBack(corrected, "wrong client"));
        act(() -> sessions.takeBack(right, "wrong client"));

        assertEquals(
                List.of(
                        "SESSION_RECORDED",
                        "SESSION_CORRECTED",
                        "REVIEW_RECORDED",
                        "REVIEW_CORRECTED",
                        "REVIEW_TAKEN_BACK",
                        "SESSION_TAKEN_BACK"),
                since());
    }

    private RecordReview review(int daysAgo) {
        return new RecordReview(
                course, 2, ago(daysAgo), scene.person(), ReviewDecision.UNDECIDED, "");
    }

    private long done(int ordinal, int daysAgo) {
        return recorded(() -> sessions.record(scene.session(course, ordinal, ago(daysAgo))));
    }

    private long recorded(Supplier<SessionDecision> work) {
        return ((SessionDecision.Recorded) asKim(work)).sessionId();
    }

    private List<String> since() {
        List<String> now = trail.of(client());
        return now.subList(before.size(), now.size());
    }

    private int version() {
        return courses.facts(course).course().version();
    }

    private long client() {
        return asKim(() -> courses.facts(course).clientId());
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    private void act(Runnable work) {
        asKim(
                () -> {
                    work.run();
                    return Set.of();
                });
    }

    private <T> T asKim(Supplier<T> work) {
        return actAs.callAs("course.kim", work);
    }
}
