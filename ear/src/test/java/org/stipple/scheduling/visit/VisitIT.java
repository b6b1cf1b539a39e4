package org.stipple.scheduling.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionService;
import org.stipple.course.session.SessionWork;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Outcome;

/** A visit from arrival to what was done; the clock is moved to its day. */
@ExtendWith(ArquillianExtension.class)
class VisitIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject private SchedulingService scheduling;
    @Inject private VisitService visits;
    @Inject private DiaryService diary;
    @Inject private SessionService sessions;
    @Inject private ObservationService observations;
    @Inject private TimeTravelService time;
    @Inject private SiteService sites;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private long client;
    private long course;
    private LocalDate day;
    private long id;

    @BeforeEach
    void bookAFirstSession() {
        place = scene.place();
        client = scene.client();
        course = scene.course(client, scene.today());
        day = scene.today().plusDays(3);
        BookVisit visit =
                SchedulingScene.visit(
                        new VisitSubject(client, course, VisitStep.session(1)), place, day, TEN);
        BookingDecision booked = scene.as(Role.RECEPTION, () -> scheduling.book(visit));
        id = assertInstanceOf(BookingDecision.Booked.class, booked).bookingId();
    }

    @AfterEach
    void comeBack() {
        scene.as(Role.ADMIN, this::backToTheTruth);
    }

    private boolean backToTheTruth() {
        time.comeBack();
        return true;
    }

    @Test
    void nobody_arrives_on_another_day() {
        assertThrows(NotOnItsDayException.class, () -> act(Role.RECEPTION, visits::arrive));
    }

    @Test
    void nothing_starts_before_its_to_dos_are_done() {
        travel(day);

        StartDecision decision = start("");

        assertEquals(
                Set.of(TodoKind.CONSULTATION, TodoKind.CONSENT),
                assertInstanceOf(StartDecision.TodosOpen.class, decision).todos());
        assertEquals(BookingStatus.ARRIVED, row().status());
    }

    @Test
    void a_visit_goes_from_arrival_to_what_was_done() {
        travel(day);
        scene.advised(client, place.personId(), day);

        act(Role.RECEPTION, visits::arrive);
        StartDecision started = start("");
        SessionDecision done = finish();

        assertInstanceOf(StartDecision.Started.class, started);
        assertInstanceOf(SessionDecision.Recorded.class, done);
        assertEquals(BookingStatus.DONE, row().status());
    }

    @Test
    void what_has_happened_since_shuts_a_visit_whatever_reason_is_given() {
        travel(day);
        scene.advised(client, place.personId(), day);
        scene.as(
                Role.TECHNICIAN,
                () -> observations.record(new RecordObservation(client, "SUNBURN", day, "")));

        StartDecision decision = start("in a hurry");

        assertEquals(
                List.of("CG-SUNBURN"),
                PlanJudgement.codesToOverride(
                        assertInstanceOf(StartDecision.Refused.class, decision).judgement()));
        assertEquals(BookingStatus.ARRIVED, row().status());
    }

    @Test
    void against_rules_that_may_be_set_aside_it_starts_with_a_reason_that_is_kept() {
        firstSessionDoneLaterThanSaid();

        assertInstanceOf(StartDecision.NeedsOverride.class, start(""));
        assertEquals(BookingStatus.ARRIVED, row().status());
        assertInstanceOf(StartDecision.Started.class, start("the skin is closed"));

        BookingCard.Said said = scene.as(Role.RECEPTION, () -> diary.get(id)).booking().start();
        assertEquals(Outcome.NEEDS_OVERRIDE, said.outcome());
        assertEquals("the skin is closed", said.override().reason());
    }

    /** The second session is booked a week after the first, which turns out to be a day later. */
    private void firstSessionDoneLaterThanSaid() {
        travel(day);
        scene.advised(client, place.personId(), day);
        start("");
        long wrong = assertInstanceOf(SessionDecision.Recorded.class, finish()).sessionId();
        RecordSession right = done(day.plusDays(1));
        BookVisit second =
                SchedulingScene.visit(
                        new VisitSubject(client, course, VisitStep.session(2)),
                        place,
                        day.plusDays(7),
                        TEN);
        id =
                assertInstanceOf(
                                BookingDecision.Booked.class,
                                scene.as(Role.RECEPTION, () -> scheduling.book(second)))
                        .bookingId();
        travel(day.plusDays(7));
        scene.as(Role.TECHNICIAN, () -> sessions.correct(wrong, right, "the day after"));
    }

    @Test
    void an_arrival_can_be_taken_back() {
        travel(day);

        act(Role.RECEPTION, visits::arrive);
        act(Role.RECEPTION, visits::undoArrival);

        assertEquals(BookingStatus.BOOKED, row().status());
        assertEquals(3, scene.as(Role.RECEPTION, () -> diary.get(id)).booking().history().size());
    }

    @Test
    void a_visit_of_which_nobody_said_anything_is_to_be_settled_and_never_missed_by_itself() {
        travel(day.plusDays(1));

        boolean listed =
                scene.as(Role.RECEPTION, diary::unresolved).stream()
                        .anyMatch(
                                unresolved ->
                                        unresolved.isPast()
                                                && unresolved.entry().booking().id() == id);

        assertTrue(listed);
        assertEquals(BookingStatus.BOOKED, row().status());
    }

    @Test
    void nobody_has_missed_a_visit_that_is_to_come() {
        assertThrows(NotBegunException.class, () -> act(Role.RECEPTION, visits::noShow));
    }

    @Test
    void what_was_done_closes_a_visit_of_a_past_day() {
        scene.advised(client, place.personId(), scene.today());
        travel(day.plusDays(1));

        assertInstanceOf(SessionDecision.Recorded.class, finish());

        assertEquals(BookingStatus.DONE, row().status());
    }

    private void travel(LocalDate to) {
        ZoneId zone = sites.getSite().zone();
        scene.as(
                Role.ADMIN,
                () -> {
                    time.travelTo(to, zone);
                    return true;
                });
    }

    private interface Doing {
        void with(VisitAct act);
    }

    private void act(Role role, Doing doing) {
        VisitAct act = new VisitAct(id, row().version(), "so it is");
        scene.as(
                role,
                () -> {
                    doing.with(act);
                    return true;
                });
    }

    private StartDecision start(String reason) {
        StartVisit start = new StartVisit(id, row().version(), Set.of(), reason);
        return scene.as(Role.TECHNICIAN, () -> visits.start(start));
    }

    private SessionDecision finish() {
        RecordSession done = done(day);
        VisitAct act = VisitAct.of(id, row().version());
        return scene.as(Role.TECHNICIAN, () -> visits.finish(act, done));
    }

    private RecordSession done(LocalDate on) {
        SessionWork work =
                new SessionWork(
                        place.personId(),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        "3",
                        null,
                        "",
                        "",
                        35,
                        "");
        return new RecordSession(
                course, id, SessionKind.SESSION, 1, on, work, null, "", "as it was");
    }

    private BookingRow row() {
        return scene.as(Role.RECEPTION, () -> diary.get(id)).booking().row();
    }
}
