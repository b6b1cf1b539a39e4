package org.stipple.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.session.SessionService;
import org.stipple.database.Statements;
import org.stipple.security.ActAs;
import org.stipple.timeline.AskPolicy;
import org.stipple.timeline.JudgeStep;
import org.stipple.timeline.Milestone;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.Subject;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Outcome;
import org.stipple.timing.Step;
import org.stipple.timing.Verdict;

@ExtendWith(ArquillianExtension.class)
class GatherIT {

    @Inject private CourseScene scene;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private SessionService sessions;
    @Inject private TimelineService timelines;
    @Inject private ActAs actAs;

    private LocalDate today;

    @BeforeEach
    void setTheScene() {
        scene.set();
        today = asKim(scene::today);
    }

    @Test
    void many_courses_take_as_many_statements_as_two() {
        List<Long> two = coursesWithASession(2);
        List<Long> many = new ArrayList<>(two);
        many.addAll(coursesWithASession(4));

        long forTwo = Statements.of(() -> asKim(() -> timelines.gather(two)));
        long forMany = Statements.of(() -> asKim(() -> timelines.gather(many)));

        assertEquals(forTwo, forMany);
        // The courses, what has happened; and who Kim is.
        assertTrue(forTwo <= 3, "statements: " + forTwo);
    }

    @Test
    void a_timeline_holds_the_course_and_the_papers_of_its_client() {
        long course = coursesWithASession(1).get(0);

        assertEquals(
                List.of(
                        "CONSULTATION@" + today.minusDays(30),
                        "CONSENT@" + today.minusDays(30),
                        "SESSION_1@" + today.minusDays(20)),
                asKim(() -> timelines.gather(course)).timeline().events().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_step_without_its_papers_is_refused_and_says_which() {
        long course = coursesWithASession(1).get(0);
        long client = asKim(() -> courses.facts(course)).clientId();

        var judged =
                asKim(
                                () ->
                                        timelines.judge(
                                                new JudgeStep(
                                                        AskPolicy.of(
                                                                Subject.client(client),
                                                                Step.session(1),
                                                                today),
                                                        today.plusYears(2))))
                        .orElseThrow();

        assertEquals(Verdict.LAPSED, judged.judgement().verdict());
        assertEquals(Outcome.REFUSED, judged.judgement().outcome());
        assertEquals(0, judged.rules().policyVersionId());
    }

    @Test
    void before_any_version_nothing_is_judged() {
        long course = coursesWithASession(1).get(0);
        LocalDate day = LocalDate.of(1999, 12, 31);

        assertTrue(
                asKim(
                                () ->
                                        timelines.inquire(
                                                AskPolicy.of(
                                                        Subject.course(course),
                                                        Step.session(2),
                                                        day)))
                        .isEmpty());
    }

    @Test
    void the_end_of_a_course_says_when_its_result_shows_and_when_a_touch_up_is_due() {
        long course = coursesWithASession(1).get(0);
        asKim(
                () -> {
                    states.complete(course, courses.facts(course).course().version());
                    return null;
                });
        LocalDate end = today.minusDays(20);

        List<Milestone> milestones = asKim(() -> timelines.milestones(course, today));
        Outlook outlook = asKim(() -> timelines.outlook(course, today, List.of())).orElseThrow();

        assertEquals(
                List.of(end.plusWeeks(3), end.plusDays(21)),
                milestones.stream().map(Milestone::from).toList());
        assertEquals(Step.TOUCH_UP, outlook.next().step());
        assertEquals(end.plusYears(1), outlook.dueDays().orElseThrow().dueOn());
        assertEquals(end.plusMonths(14), outlook.dueDays().orElseThrow().lastDay());
    }

    private List<Long> coursesWithASession(int count) {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long course = asKim(() -> scene.course(today.minusDays(30), ThirdSession.NOT_SAID));
            asKim(() -> sessions.record(scene.session(course, 1, today.minusDays(20))));
            made.add(course);
        }
        return made;
    }

    private <T> T asKim(Supplier<T> work) {
        return actAs.callAs("course.kim", work);
    }
}
