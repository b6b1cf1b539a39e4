package org.stipple.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseState;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.EarlierSession;
import org.stipple.course.session.ExtraCause;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionRow;
import org.stipple.course.session.SessionService;
import org.stipple.course.tag.TagStandsException;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.security.ActAs;
import org.stipple.timeline.JudgementJson;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

@ExtendWith(ArquillianExtension.class)
class CourseIT {

    @Inject private CourseScene scene;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private SessionService sessions;
    @Inject private ReviewService reviews;
    @Inject private ActAs actAs;
    @Inject private AlertService alerts;

    private LocalDate today;

    @BeforeEach
    void setTheScene() {
        scene.set();
        today = asKim(scene::today);
    }

    @Test
    void what_was_done_becomes_events_of_the_course() {
        long course = course(60, ThirdSession.UNDECIDED);
        done(course, 1, 50);
        done(course, 2, 42);
        review(course, 10, ReviewDecision.UNDECIDED);
        review(course, 9, ReviewDecision.NEEDED);

        assertEquals(
                List.of("SESSION_1@" + ago(50), "SESSION_2@" + ago(42), "REVIEW@" + ago(9)),
                facts(course).events().stream().map(Object::toString).toList());
        assertEquals(Step.session(3), facts(course).nextStep().orElseThrow().step());
    }

    @Test
    void a_session_keeps_how_it_was_judged_on_its_day() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);
        done(course, 2, 42);

        SessionRow second = asKim(() -> sessions.rowsOf(course)).get(1);

        assertEquals(Verdict.RECOMMENDED, second.verdict());
        assertEquals(ago(42), JudgementJson.read(second.judgement()).day());
        assertTrue(second.policyVersionId() > 0 && second.gatesVersionId() > 0);
    }

    @Test
    void against_the_rules_it_is_on_record_once_a_reason_is_given() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);

        SessionDecision first = record(scene.session(course, 2, ago(48)));
        assertInstanceOf(SessionDecision.ReasonNeeded.class, first);
        assertEquals(1, facts(course).sessionsDone());

        record(scene.against(course, 2, ago(48), "she was leaving the country"));
        assertEquals(Verdict.TOO_SOON, asKim(() -> sessions.rowsOf(course)).get(1).verdict());
    }

    @Test
    void no_session_lies_in_the_future_or_before_its_course() {
        long course = course(60, ThirdSession.NOT_SAID);

        assertThrows(
                FutureFactException.class,
                () -> record(scene.session(course, 1, today.plusDays(1))));
        assertThrows(
                SessionBeforeCourseException.class,
                () -> record(scene.against(course, 1, ago(61), "late")));
    }

    @Test
    void a_session_is_on_record_once() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);

        ConstraintException refusal =
                assertThrows(
                        ConstraintException.class, () -> record(scene.session(course, 1, ago(49))));

        assertEquals("session_ordinal_unique", refusal.messageKey());
    }

    @Test
    void beyond_the_maximum_it_needs_a_cause_and_somebody_elses_agreement() {
        long course = course(200, ThirdSession.PLANNED_IN_ADVANCE);
        done(course, 1, 190);
        done(course, 2, 180);
        done(course, 3, 165);
        done(course, 4, 130);
        LocalDate day = ago(95);

        assertEquals(new SessionDecision.AgreementNeeded(4), record(scene.session(course, 5, day)));
        assertEquals(
                new SessionDecision.AgreementNeeded(4),
                record(scene.extra(course, 5, day, ExtraCause.DEPTH, "course.kim")));
        assertEquals(
                new SessionDecision.AgreementNeeded(4),
                record(scene.extra(course, 5, day, ExtraCause.DEPTH, "course.rita")));
        assertEquals(
                new SessionDecision.AgreementNeeded(4),
                record(scene.extra(course, 5, day, ExtraCause.DEPTH, "course.kit")));
        assertInstanceOf(
                SessionDecision.Recorded.class,
                record(scene.extra(course, 5, day, ExtraCause.DEPTH, "course.dana")));
    }

    @Test
    void a_corrected_session_stays_on_record_with_who_and_why() {
        long course = course(60, ThirdSession.NOT_SAID);
        long wrong = done(course, 1, 50);

        asKim(() -> sessions.correct(wrong, scene.session(course, 1, ago(49)), "wrong day"));

        List<EarlierSession> earlier = asKim(() -> sessions.earlierOf(course));
        assertEquals(1, earlier.size());
        assertEquals(ago(50), earlier.get(0).fact().performedOn());
        assertEquals("wrong day", earlier.get(0).reason());
        assertEquals(1, asKim(() -> sessions.rowsOf(course)).size());
    }

    @Test
    void a_completed_course_ends_on_the_day_of_its_last_session_also_when_that_is_corrected() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);
        long second = done(course, 2, 42);
        complete(course);
        assertEquals(ago(42), end(course));

        asKim(() -> sessions.correct(second, scene.session(course, 2, ago(41)), "wrong day"));
        assertEquals(ago(41), end(course));

        long corrected = asKim(() -> sessions.rowsOf(course)).get(1).id();
        asKim(
                () -> {
                    sessions.takeBack(corrected, "never done");
                    return null;
                });
        assertEquals(ago(50), end(course));
    }

    @Test
    void a_completed_course_is_never_left_without_a_session() {
        long course = course(60, ThirdSession.NOT_SAID);
        assertThrows(NoSessionYetException.class, () -> complete(course));
        long only = done(course, 1, 50);
        complete(course);

        assertThrows(
                NoSessionYetException.class,
                () ->
                        asKim(
                                () -> {
                                    sessions.takeBack(only, "never done");
                                    return null;
                                }));
    }

    @Test
    void reopening_plans_one_more_session_and_takes_the_end_away() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);
        done(course, 2, 42);
        complete(course);

        asKim(
                () -> {
                    states.reopen(course, facts(course).course().version(), "faded early");
                    return null;
                });

        assertEquals(CourseState.REOPENED, facts(course).state());
        assertTrue(facts(course).course().end().isEmpty());
        assertEquals(Step.session(3), facts(course).nextStep().orElseThrow().step());
    }

    @Test
    void a_resumed_course_stands_where_it_was_paused() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);
        complete(course);
        asKim(
                () -> {
                    states.reopen(course, facts(course).course().version(), "faded");
                    states.pause(course, facts(course).course().version(), "abroad");
                    states.resume(course, facts(course).course().version());
                    return null;
                });

        assertEquals(CourseState.REOPENED, facts(course).state());
    }

    @Test
    void a_tag_counts_from_its_day_and_what_was_judged_keeps_its_judgement() {
        long course = course(60, ThirdSession.NOT_SAID);
        done(course, 1, 50);
        done(course, 2, 42);

        asKim(
                () -> {
                    courses.addTag(course, "SCARRING", ago(5), "seen at the review");
                    return null;
                });

        assertEquals(Set.of(), facts(course).tagsOn(ago(6)));
        assertEquals(Set.of("SCARRING"), facts(course).tagsOn(ago(5)));
        assertEquals(Verdict.RECOMMENDED, asKim(() -> sessions.rowsOf(course)).get(1).verdict());
    }

    @Test
    void unfinished_courses_take_over_what_is_indicated() {
        long open = course(60, ThirdSession.NOT_SAID);
        long client = facts(open).clientId();

        asKim(() -> alerts.add(new AddAlert(client, immune())));

        assertEquals(Set.of("REACTIVE_IMMUNE"), facts(open).tags());
    }

    @Test
    void a_course_that_the_desk_opens_knows_of_the_reaction_on_record() {
        long client =
                asKim(
                        () -> {
                            long tested = scene.client(ago(60));
                            scene.reaction(tested, ago(59));
                            return tested;
                        });

        long course =
                actAs.callAs(
                        "course.rita", () -> scene.course(client, ago(40), ThirdSession.NOT_SAID));

        assertEquals(Set.of("PATCH_TEST_REACTION", "PATCH_TEST_REQUESTED"), facts(course).tags());
    }

    @Test
    void the_tag_of_a_reaction_stays_while_the_reaction_is_on_record() {
        long course = course(60, ThirdSession.NOT_SAID);
        asKim(
                () -> {
                    scene.reaction(facts(course).clientId(), ago(10));
                    return null;
                });
        assertTrue(facts(course).tags().contains("PATCH_TEST_REACTION"));

        assertThrows(
                TagStandsException.class,
                () ->
                        asKim(
                                () -> {
                                    courses.removeTag(
                                            course, "PATCH_TEST_REACTION", today, "in a hurry");
                                    return null;
                                }));
        assertTrue(facts(course).tags().contains("PATCH_TEST_REACTION"));
    }

    private AlertContent immune() {
        return new AlertContent(
                AlertKind.REACTIVE_IMMUNE_SYSTEM,
                "reactive",
                today,
                AlertContent.OPEN,
                "told by the client");
    }

    private long course(int daysAgo, ThirdSession third) {
        return asKim(() -> scene.course(ago(daysAgo), third));
    }

    private long done(long course, int ordinal, int daysAgo) {
        SessionDecision decision = record(scene.session(course, ordinal, ago(daysAgo)));
        return assertInstanceOf(SessionDecision.Recorded.class, decision).sessionId();
    }

    private SessionDecision record(RecordSession done) {
        return asKim(() -> sessions.record(done));
    }

    private void review(long course, int daysAgo, ReviewDecision decision) {
        asKim(
                () ->
                        reviews.record(
                                new RecordReview(
                                        course, 2, ago(daysAgo), scene.person(), decision, "")));
    }

    private void complete(long course) {
        asKim(
                () -> {
                    states.complete(course, facts(course).course().version());
                    return null;
                });
    }

    private LocalDate end(long course) {
        return facts(course).course().end().orElseThrow();
    }

    private CourseFacts facts(long course) {
        return asKim(() -> courses.facts(course));
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    private <T> T asKim(Supplier<T> work) {
        return actAs.callAs("course.kim", work);
    }
}
