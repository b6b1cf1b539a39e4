package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.course.session.SessionService;
import org.stipple.database.Statements;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.RecordScene;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryEntry;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.diary.VisitCard;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.visit.StartDecision;
import org.stipple.scheduling.visit.StartVisit;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.security.Role;
import org.stipple.timing.Finding;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What facts that are recorded after a visit was booked change about it. */
@ExtendWith(ArquillianExtension.class)
class BookingVerdictIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private VisitService visits;
    @Inject private ObservationService observations;
    @Inject private ConsentService consents;
    @Inject private SessionService sessions;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private TimeTravelService time;
    @Inject private SiteService sites;
    @Inject private SchedulingScene scene;
    @Inject private RecordScene records;

    private SchedulingScene.Place place;
    private LocalDate today;
    private long client;

    @BeforeEach
    void setScene() {
        place = scene.place();
        today = scene.today();
        client = scene.client();
    }

    @AfterEach
    void comeBack() {
        scene.as(Role.ADMIN, () -> done(time::comeBack));
    }

    @Test
    void a_booking_that_a_fact_contradicts_shows_both_verdicts_and_is_to_be_settled() {
        long id = booked(Role.RECEPTION, secondSession(9));

        sunburn();

        VisitCard card = card(id);
        assertEquals(Verdict.RECOMMENDED, card.booking().row().planned().verdict());
        assertEquals(Verdict.TOO_SOON, card.now().orElseThrow().verdict());
        assertEquals(Outcome.REFUSED, card.now().orElseThrow().outcome());
        assertTrue(card.now().orElseThrow().isContradicted());
        assertEquals(List.of(false), unresolved(id));
    }

    @Test
    void a_booking_that_nothing_contradicts_is_settled() {
        long id = booked(Role.RECEPTION, secondSession(9));

        assertFalse(card(id).now().orElseThrow().isContradicted());
        assertEquals(List.of(), unresolved(id));
    }

    @Test
    void a_booking_is_to_be_settled_once_the_visit_before_it_passed_and_nobody_said_a_word() {
        LocalDate day = scene.wednesdayIn(7);
        BookVisit first = firstSession(day);
        long before = booked(Role.RECEPTION, first);
        VisitSubject next =
                new VisitSubject(client, first.subject().course(), VisitStep.session(2));
        long id =
                booked(
                        Role.RECEPTION,
                        SchedulingScene.visit(next, scene.place(), day.plusDays(10), TEN));
        assertEquals(List.of(), unresolved(id));

        LocalDate later = day.plusDays(3);
        scene.as(Role.ADMIN, () -> done(() -> time.travelTo(later, sites.getSite().zone())));

        assertEquals(List.of(true), unresolved(before));
        assertEquals(List.of(false), unresolved(id));
    }

    @Test
    void a_booking_is_to_be_settled_once_the_day_of_a_to_do_has_passed() {
        LocalDate day = scene.wednesdayIn(42);
        scene.advised(client, place.personId(), today);
        applied(5);
        long id = booked(Role.RECEPTION, firstSession(day));
        LocalDate planned = card(id).booking().row().todos().get(0).on();
        assertTrue(planned.isBefore(day), planned + " is not before " + day);
        assertEquals(List.of(), unresolved(id));

        LocalDate later = planned.plusDays(1);
        scene.as(Role.ADMIN, () -> done(() -> time.travelTo(later, sites.getSite().zone())));

        assertEquals(List.of(false), unresolved(id));
    }

    @Test
    void a_rule_that_blocks_refuses_the_booking_and_says_why() {
        BookVisit visit = secondSession(9);
        sunburn();

        BookingDecision decision = scene.as(Role.DOCTOR, () -> scheduling.book(visit));

        var refused = assertInstanceOf(BookingDecision.Refused.class, decision);
        List<String> codes =
                refused.judgement().judgement().orElseThrow().findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.REFUSED)
                        .map(Finding::code)
                        .toList();
        assertEquals(List.of("CG-SUNBURN"), codes);
        assertEquals(List.of(), scene.as(Role.RECEPTION, () -> diary.bookingsOf(client)));
    }

    @Test
    void what_went_against_the_rules_since_needs_an_answer_at_the_start() {
        BookVisit visit = secondSession(7);
        long id = booked(Role.RECEPTION, visit);
        firstSessionWasToday(visit.subject().course());
        scene.as(Role.ADMIN, () -> done(() -> time.travelTo(visit.day(), sites.getSite().zone())));

        StartDecision unanswered = start(id, "");
        StartDecision answered = start(id, "skin closed");

        var asked = assertInstanceOf(StartDecision.NeedsOverride.class, unanswered);
        assertEquals(Verdict.GRACE, asked.judgement().verdict());
        assertInstanceOf(StartDecision.Started.class, answered);
        BookingCard started = card(id).booking();
        assertEquals(BookingStatus.IN_PROGRESS, started.status());
        assertEquals("skin closed", started.start().override().reason());
        assertEquals("sched.technician", started.start().override().by());
        assertEquals(List.of("HO-S1-S2"), started.start().override().codes());
        assertEquals(Verdict.RECOMMENDED, started.row().planned().verdict());
    }

    @Test
    void a_to_do_is_open_until_its_fact_is_recorded() {
        LocalDate day = scene.wednesdayIn(7);
        long id = booked(Role.RECEPTION, firstSession(day));
        assertEquals(Set.of(TodoKind.CONSULTATION, TodoKind.CONSENT), open(day, id));

        scene.as(Role.RECEPTION, () -> consents.record(consent()));
        assertEquals(Set.of(TodoKind.CONSULTATION), open(day, id));

        scene.advised(client, place.personId(), today);
        assertEquals(Set.of(), open(day, id));
        assertEquals(2, card(id).booking().row().todos().size());
    }

    @Test
    void a_reading_is_to_do_until_the_test_was_read() {
        LocalDate day = scene.wednesdayIn(7);
        scene.advised(client, place.personId(), today);
        long test = applied(15);
        long id = booked(Role.RECEPTION, firstSession(day));
        assertEquals(Set.of(TodoKind.PATCH_TEST_READING), open(day, id));

        scene.as(Role.TECHNICIAN, () -> readings.read(cleared(test)));

        assertEquals(Set.of(), open(day, id));
    }

    @Test
    void a_full_day_takes_as_many_statements_as_an_empty_one() {
        LocalDate day = scene.wednesdayIn(90);
        booked(Role.RECEPTION, firstSession(day));
        entriesOn(day);
        long forOne = Statements.of(() -> entriesOn(day));

        for (int i = 0; i < 3; i++) {
            place = scene.place();
            client = scene.client();
            booked(Role.RECEPTION, firstSession(day));
        }
        // People and rooms are new, so that whoever asks first reads them again.
        entriesOn(day);

        assertEquals(forOne, Statements.of(() -> entriesOn(day)));
        assertTrue(entriesOn(day).size() >= 4);
    }

    private BookVisit firstSession(LocalDate day) {
        long course = scene.course(client, today);
        return SchedulingScene.visit(
                new VisitSubject(client, course, VisitStep.session(1)), place, day, TEN);
    }

    /** The second session so many days after the first, which was two days ago. */
    private BookVisit secondSession(int daysAfter) {
        LocalDate firstOn = today.minusDays(2);
        scene.advised(client, place.personId(), firstOn);
        long course = scene.course(client, firstOn);
        scene.session(course, 1, place.personId(), firstOn);
        return SchedulingScene.visit(
                new VisitSubject(client, course, VisitStep.session(2)),
                place,
                firstOn.plusDays(daysAfter),
                TEN);
    }

    private void firstSessionWasToday(long course) {
        scene.as(
                Role.MANAGER,
                () ->
                        done(
                                () ->
                                        sessions.takeBack(
                                                sessions.rowsOf(course).get(0).id(), "wrong day")));
        scene.session(course, 1, place.personId(), today);
    }

    private void sunburn() {
        scene.as(
                Role.TECHNICIAN,
                () -> observations.record(new RecordObservation(client, "SUNBURN", today, "")));
    }

    private RecordConsent consent() {
        return new RecordConsent(client, ConsentPurpose.TREATMENT, "4.1", today, "She", "Rita");
    }

    private long applied(int daysAgo) {
        records.set();
        ApplyPatchTest test =
                new ApplyPatchTest(
                        client,
                        today.minusDays(daysAgo),
                        "behind the ear",
                        records.lot(),
                        place.personId());
        return scene.as(Role.TECHNICIAN, () -> tests.apply(test)).id();
    }

    private ReadPatchTest cleared(long test) {
        return new ReadPatchTest(
                test, today, ReadingResult.CLEARED, ReactionGrade.NONE, "", place.personId(), "");
    }

    private long booked(Role role, BookVisit visit) {
        BookingDecision decision = scene.as(role, () -> scheduling.book(visit));
        return assertInstanceOf(BookingDecision.Booked.class, decision).bookingId();
    }

    private StartDecision start(long id, String reason) {
        int version = card(id).booking().row().version();
        return scene.as(
                Role.TECHNICIAN, () -> visits.start(new StartVisit(id, version, Set.of(), reason)));
    }

    private VisitCard card(long id) {
        return scene.as(Role.RECEPTION, () -> diary.get(id));
    }

    private List<Boolean> unresolved(long id) {
        return scene.as(Role.RECEPTION, diary::unresolved).stream()
                .filter(each -> each.entry().booking().id() == id)
                .map(UnresolvedBooking::isPast)
                .toList();
    }

    private Set<TodoKind> open(LocalDate day, long id) {
        return entriesOn(day).stream()
                .filter(entry -> entry.booking().id() == id)
                .flatMap(entry -> entry.openTodos().stream())
                .map(PlannedTodo::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TodoKind.class)));
    }

    private List<DiaryEntry> entriesOn(LocalDate day) {
        return scene.as(Role.RECEPTION, () -> diary.bookingsOn(day));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
