package org.stipple.web.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseState;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.web.words.Texts;

/**
 * The visits that can be booked for a client: the open steps of her courses, and what needs no
 * course.
 */
@Dependent
public class StepChoices {

    @Inject private CourseService courses;
    @Inject private DiaryService diary;

    public List<StepChoice> of(long clientId) {
        Set<VisitSubject> booked =
                diary.openBookingsOf(Set.of(clientId)).stream()
                        .map(row -> row.subject())
                        .collect(Collectors.toSet());
        List<StepChoice> choices = new ArrayList<>();
        courses.factsOfClients(Set.of(clientId))
                .values()
                .forEach(course -> addCourse(choices, course, booked));
        for (VisitKind kind :
                List.of(
                        VisitKind.CONSULTATION,
                        VisitKind.PATCH_TEST,
                        VisitKind.PATCH_TEST_READING)) {
            add(choices, 0, VisitStep.of(kind));
        }
        return List.copyOf(choices);
    }

    private static void addCourse(
            List<StepChoice> choices, CourseFacts course, Set<VisitSubject> booked) {
        if (course.state() == CourseState.COMPLETED) {
            int next = course.touchUpsDone() + 1;
            while (isBooked(course, VisitStep.touchUp(next), booked)) {
                next++;
            }
            add(choices, course.courseId(), VisitStep.touchUp(next));
        } else if (course.state().isUnderWay()) {
            addUnderWay(choices, course, booked);
        }
    }

    private static void addUnderWay(
            List<StepChoice> choices, CourseFacts course, Set<VisitSubject> booked) {
        int next = course.sessionsDone() + 1;
        while (isBooked(course, VisitStep.session(next), booked)) {
            next++;
        }
        VisitStep review = VisitStep.of(VisitKind.REVIEW);
        boolean reviewNext =
                course.nextStep().filter(step -> step.kind() == VisitKind.REVIEW).isPresent();
        boolean reviewOpen = course.sessionsDone() > 0 && !isBooked(course, review, booked);
        if (reviewNext && reviewOpen) {
            add(choices, course.courseId(), review);
        }
        add(choices, course.courseId(), VisitStep.session(next));
        if (!reviewNext && reviewOpen) {
            add(choices, course.courseId(), review);
        }
    }

    private static boolean isBooked(CourseFacts course, VisitStep step, Set<VisitSubject> booked) {
        return booked.contains(new VisitSubject(course.clientId(), course.courseId(), step));
    }

    private static void add(List<StepChoice> choices, long courseId, VisitStep step) {
        choices.add(new StepChoice(StepChoice.value(courseId, step), words(step)));
    }

    /** A visit as people call it: Session 2. */
    public static String words(VisitStep step) {
        String kind = Texts.of("common", "VisitKind." + step.kind());
        return step.number().isPresent()
                ? Texts.of("scheduling", "step.text.numbered", kind, step.ordinal())
                : kind;
    }
}
