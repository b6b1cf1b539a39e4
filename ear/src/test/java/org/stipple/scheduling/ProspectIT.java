package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.CourseService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.offer.Prospect;
import org.stipple.scheduling.offer.ProspectService;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What the next-step card goes by: the day that a booking would take, and what has to be done. */
@ExtendWith(ArquillianExtension.class)
class ProspectIT {

    @Inject private ProspectService prospects;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private CourseService courses;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private VisitSubject first;

    @BeforeEach
    void aClientWasAdvisedAndSignedNoConsent() {
        place = scene.place();
        long client = scene.client();
        scene.consulted(client, place.personId(), scene.today());
        first = new VisitSubject(client, scene.course(client, scene.today()), VisitStep.session(1));
    }

    @Test
    void a_day_is_offered_with_what_booking_it_would_plan() {
        PlanJudgement offered = unbooked().onItsDay().orElseThrow();

        assertEquals(scene.today(), offered.judgement().day());
        assertEquals(Outcome.PERMITTED, offered.judgement().outcome());
        assertEquals(List.of(new PlannedTodo(TodoKind.CONSENT, scene.today())), offered.todos());
    }

    @Test
    void no_day_is_offered_while_a_gate_shuts_them_all() {
        scene.as(
                Role.TECHNICIAN,
                () -> {
                    courses.addTag(first.course(), "PATCH_TEST_REACTION", scene.today(), "told so");
                    return true;
                });

        Prospect prospect = unbooked();

        assertTrue(prospect.onItsDay().isEmpty());
        assertEquals(Outcome.REFUSED, prospect.today().judgement().outcome());
    }

    @Test
    void a_booked_day_is_judged_as_it_was_planned_with_what_is_still_to_do() {
        LocalDate day = scene.wednesdayIn(3);
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.visit(first, place, day, LocalTime.of(10, 0))));
        BookingRow row =
                scene.as(
                        Role.RECEPTION,
                        () -> diary.openBookingsOf(List.of(first.clientId())).get(0));

        PlanJudgement planned =
                scene.as(Role.RECEPTION, () -> prospects.booked(row))
                        .orElseThrow()
                        .onItsDay()
                        .orElseThrow();

        assertEquals(day, planned.judgement().day());
        assertEquals(Verdict.RECOMMENDED, planned.judgement().verdict());
        assertEquals(List.of(new PlannedTodo(TodoKind.CONSENT, day)), planned.todos());
    }

    private Prospect unbooked() {
        return scene.as(Role.RECEPTION, () -> prospects.unbooked(first)).orElseThrow();
    }
}
