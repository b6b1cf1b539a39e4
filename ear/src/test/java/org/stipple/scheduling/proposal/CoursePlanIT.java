package org.stipple.scheduling.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.CourseEventService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.scheduling.BookCourse;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.CourseBookingService;
import org.stipple.scheduling.CourseDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Verdict;

/** A whole course proposed, booked at once, and its third session kept until the review decides. */
@ExtendWith(ArquillianExtension.class)
class CoursePlanIT {

    @Inject private ProposalService proposals;
    @Inject private CourseBookingService bookings;
    @Inject private ReviewService reviews;
    @Inject private CourseEventService events;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private long client;

    @BeforeEach
    void setTheScene() {
        place = scene.place();
        client = scene.client();
    }

    private long course(ThirdSession third) {
        LocalDate today = scene.today();
        scene.advised(client, place.personId(), today);
        return scene.course(client, "house", today, third);
    }

    private CourseProposals propose(long course, int sessions, LocalDate event) {
        AskProposals ask =
                new AskProposals(
                        course, sessions, scene.today(), place.personId(), Set.of(), event);
        return scene.as(Role.RECEPTION, () -> proposals.propose(ask));
    }

    private Proposal best(long course, int sessions) {
        return propose(course, sessions, null).proposals().stream()
                .filter(proposal -> proposal.aims().contains(Aim.RECOMMENDED))
                .findFirst()
                .orElseThrow();
    }

    private BookCourse booking(long course, Proposal proposal) {
        List<BookVisit> visits = new ArrayList<>();
        Set<UUID> tentative = new java.util.HashSet<>();
        for (ProposedVisit visit : proposal.visits()) {
            UUID key = UUID.randomUUID();
            visits.add(visit(key, course, visit));
            if (visit.tentative()) {
                tentative.add(key);
            }
        }
        return new BookCourse(visits, tentative, scene.today().plusDays(300));
    }

    private BookVisit visit(UUID key, long course, ProposedVisit visit) {
        return new BookVisit(
                key,
                new VisitSubject(client, course, visit.step()),
                visit.slot().personId(),
                visit.slot().roomId(),
                visit.day(),
                visit.slot().startsAt().atZone(ZoneId.of("Europe/London")).toLocalTime(),
                (int) ChronoUnit.MINUTES.between(visit.slot().startsAt(), visit.slot().endsAt()),
                Set.of(),
                "",
                "");
    }

    private Optional<LocalDate> event(long course) {
        return scene.as(Role.RECEPTION, () -> events.find(course));
    }

    private CourseDecision book(BookCourse course) {
        return scene.as(Role.RECEPTION, () -> bookings.book(course));
    }

    private List<BookingRow> booked() {
        return scene.as(Role.RECEPTION, () -> diary.bookingsOf(client));
    }

    private BookingStatus status(VisitStep step) {
        return booked().stream()
                .filter(row -> row.subject().step().equals(step))
                .map(BookingRow::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_sessions_are_proposed_on_recommended_days_and_booked_at_once() {
        long course = course(ThirdSession.PLANNED_IN_ADVANCE);
        Proposal proposal = best(course, 3);
        assertEquals(0, proposal.distance());

        BookCourse wanted = booking(course, proposal);
        CourseDecision decision = book(wanted);

        CourseDecision.Booked all = assertInstanceOf(CourseDecision.Booked.class, decision);
        assertEquals(3, all.bookingIds().size());
        assertEquals(Optional.of(wanted.event()), event(course));
        assertEquals(decision, book(wanted));
        assertEquals(3, booked().size());
        assertTrue(
                booked().stream().allMatch(row -> row.planned().verdict() == Verdict.RECOMMENDED));
    }

    @Test
    void where_one_time_is_gone_nothing_is_booked() {
        long course = course(ThirdSession.PLANNED_IN_ADVANCE);
        BookCourse wanted = booking(course, best(course, 3));
        BookVisit last = wanted.visits().get(2);
        takeIts(last);

        CourseDecision.NotBooked not =
                assertInstanceOf(CourseDecision.NotBooked.class, book(wanted));

        assertEquals(last, not.visit());
        assertEquals(Optional.empty(), event(course));
        assertEquals(List.of(), booked());
    }

    /** Somebody else books that person and room meanwhile. */
    private void takeIts(BookVisit visit) {
        long mine = client;
        client = scene.client();
        BookVisit other =
                SchedulingScene.consultation(
                        client,
                        new SchedulingScene.Place(visit.personId(), visit.roomId()),
                        visit.day(),
                        visit.time());
        assertInstanceOf(
                CourseDecision.Booked.class, book(new BookCourse(List.of(other), Set.of())));
        client = mine;
    }

    @Test
    void the_third_is_kept_until_the_review_finds_it_needed() {
        long course = untilTheReview();

        review(course, ReviewDecision.NEEDED);

        assertEquals(BookingStatus.BOOKED, status(VisitStep.session(3)));
    }

    @Test
    void the_third_gives_its_time_up_where_the_review_finds_it_not_needed() {
        long course = untilTheReview();

        review(course, ReviewDecision.NOT_NEEDED);

        assertEquals(BookingStatus.CANCELLED, status(VisitStep.session(3)));
    }

    @Test
    void an_undecided_review_leaves_it_as_it_is() {
        long course = untilTheReview();

        review(course, ReviewDecision.UNDECIDED);

        assertEquals(BookingStatus.TENTATIVE, status(VisitStep.session(3)));
    }

    /** Two sessions are done, and the third is kept. */
    private long untilTheReview() {
        LocalDate today = scene.today();
        scene.advised(client, place.personId(), today.minusDays(90));
        long course = scene.course(client, "house", today.minusDays(80), ThirdSession.UNDECIDED);
        scene.session(course, 1, place.personId(), today.minusDays(45));
        scene.session(course, 2, place.personId(), today.minusDays(31));
        Proposal proposal = best(course, 3);
        assertEquals(
                List.of("REVIEW", "SESSION_3"),
                proposal.visits().stream().map(visit -> visit.step().toString()).toList());
        assertInstanceOf(CourseDecision.Booked.class, book(booking(course, proposal)));
        assertEquals(BookingStatus.TENTATIVE, status(VisitStep.session(3)));
        return course;
    }

    private void review(long course, ReviewDecision decision) {
        scene.as(
                Role.TECHNICIAN,
                () ->
                        reviews.record(
                                new RecordReview(
                                        course, 2, scene.today(), place.personId(), decision, "")));
    }

    @Test
    void backwards_from_an_event_the_last_start_is_proposed_or_the_rules_in_the_way_are_named() {
        long course = course(ThirdSession.PLANNED_IN_ADVANCE);
        LocalDate wedding = scene.today().plusDays(120);

        List<Proposal> found = propose(course, 3, wedding).proposals();
        CourseProposals tooSoon = propose(course, 3, scene.today().plusDays(20));

        assertTrue(
                found.stream()
                        .map(Proposal::aims)
                        .reduce(
                                EnumSet.noneOf(Aim.class),
                                (one, other) -> {
                                    EnumSet<Aim> both = EnumSet.copyOf(one);
                                    both.addAll(other);
                                    return both;
                                },
                                (one, other) -> one)
                        .contains(Aim.LAST_START));
        assertTrue(
                found.stream()
                        .flatMap(proposal -> proposal.visits().stream())
                        .allMatch(visit -> visit.day().isBefore(wedding.minusDays(20))));
        assertEquals(List.of(), tooSoon.proposals());
        Obstacle obstacle = tooSoon.findObstacle().orElseThrow();
        assertEquals(Obstacle.Kind.EVENT, obstacle.kind());
        assertTrue(obstacle.codes().contains("HO-FULL-RESULT"), obstacle.codes()::toString);
        assertFalse(obstacle.day().isBefore(scene.today().plusDays(20)));
    }
}
