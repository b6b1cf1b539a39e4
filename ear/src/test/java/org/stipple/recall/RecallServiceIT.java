package org.stipple.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.SessionKind;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.RecallState;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;

/**
 * Whom to call, by the rules of each course: the house protocol wants a touch-up from one year to
 * fourteen months after the course's end or the last touch-up and after two years a new course; 7
 * Derma states no last day, Vinci nothing at all.
 */
@ExtendWith(ArquillianExtension.class)
class RecallServiceIT {

    @Inject private RecallService recall;
    @Inject private SchedulingScene scene;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private ReviewService reviews;
    @Inject private SiteService sites;

    private SchedulingScene.Place place;
    private LocalDate today;
    private SiteSummary site;

    @BeforeEach
    void setScene() {
        place = scene.place();
        today = scene.today();
        site = sites.getSite();
    }

    @AfterEach
    void leaveTheSiteAsItWas() {
        change(site.defaultTouchUpDue(), site.defaultOverdueAfter());
    }

    @Test
    void a_touch_up_stands_where_the_rules_of_the_course_put_it() {
        LocalDate due = today.minusYears(1);

        assertEquals(RecallState.DUE, stateOf(ended("house", due)));
        assertEquals(
                RecallState.UPCOMING,
                stateOf(ended("house", due.plusDays(site.upcomingDays() - 2))));
        assertEquals(
                RecallState.LATER, stateOf(ended("house", due.plusDays(site.upcomingDays() + 4))));
        assertEquals(
                RecallState.OVERDUE, stateOf(ended("house", today.minusMonths(14).minusDays(3))));
        assertEquals(RecallState.LAPSED, stateOf(ended("house", today.minusYears(2).minusDays(3))));
    }

    @Test
    void the_next_touch_up_counts_from_the_last_one() {
        long course = ended("house", today.minusMonths(26));
        LocalDate seen = today.minusYears(1).minusDays(1);
        scene.did(course, SessionKind.TOUCH_UP, 1, place.personId(), seen);

        RecallRow row = find(course).orElseThrow();

        assertEquals(2, row.ordinal());
        assertEquals(seen, row.since());
        assertEquals(RecallState.DUE, row.state());
    }

    @Test
    void where_no_rule_says_the_clinics_defaults_do_and_are_marked_so() {
        long vinci = ended("vinci", today.minusMonths(8).minusDays(3));
        long derma = ended("7derma", today.minusYears(1).minusDays(3));
        change("P9M", "P1M");
        assertEquals(RecallState.UPCOMING, stateOf(vinci));
        assertTrue(find(vinci).orElseThrow().due().dueByDefault());
        assertFalse(find(derma).orElseThrow().due().dueByDefault());
        assertTrue(find(derma).orElseThrow().due().lastByDefault());

        change("P8M", "P1M");
        assertEquals(RecallState.DUE, stateOf(vinci));
        assertEquals(today.minusDays(3).plusMonths(1), lastDay(derma));
    }

    @Test
    void a_booked_touch_up_is_called_so_until_it_is_given_up() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        RecallRow before = find(course).orElseThrow();
        scene.advised(before.client().id(), place.personId(), today);
        long booking = book(before);

        RecallRow booked = find(course).orElseThrow();
        assertEquals(RecallState.BOOKED, booked.state());
        assertEquals(booking, booked.bookingId());

        scene.as(Role.RECEPTION, () -> cancel(booking));
        assertEquals(RecallState.DUE, stateOf(course));
    }

    @Test
    void nobody_is_called_for_a_course_that_is_under_way_given_up_or_long_past_its_rules() {
        LocalDate longAgo = today.minusYears(1).minusDays(3);
        long open = session(longAgo, "house", ThirdSession.NOT_SAID);
        long abandoned = session(longAgo, "house", ThirdSession.NOT_SAID);
        long reopened = ended("house", longAgo);
        scene.as(Role.DOCTOR, () -> states.abandon(abandoned, version(abandoned), "moved away"));
        scene.as(Role.DOCTOR, () -> states.reopen(reopened, version(reopened), "has faded"));
        long past = ended("house", today.minusYears(10).minusDays(3));

        for (long course : List.of(open, abandoned, reopened, past)) {
            assertEquals(Optional.empty(), find(course));
        }
    }

    @Test
    void a_review_is_due_by_the_rules_until_it_decides() {
        LocalDate second = today.minusDays(7 * 4);
        long course = session(second.minusDays(10), "house", ThirdSession.UNDECIDED);
        scene.session(course, 2, place.personId(), second);
        assertEquals(RecallState.DUE, review(course).orElseThrow().state());

        held(course, ReviewDecision.UNDECIDED);
        assertEquals(RecallState.DUE, review(course).orElseThrow().state());

        held(course, ReviewDecision.NEEDED);
        assertEquals(Optional.empty(), review(course));
    }

    @Test
    void the_most_pressing_come_first() {
        ended("house", today.minusYears(1));
        ended("house", today.minusYears(2).minusDays(3));
        ended("house", today.minusMonths(14).minusDays(3));

        List<RecallState> listed = touchUps().stream().map(RecallRow::state).toList();

        assertEquals(listed.stream().sorted().toList(), listed);
    }

    /** A course under this protocol that ended with a session on that day. */
    private long ended(String protocol, LocalDate day) {
        long course = session(day, protocol, ThirdSession.NOT_SAID);
        scene.as(Role.DOCTOR, () -> states.complete(course, version(course)));
        return course;
    }

    private long session(LocalDate day, String protocol, ThirdSession third) {
        long course = scene.course(scene.client(), protocol, day, third);
        scene.session(course, 1, place.personId(), day);
        return course;
    }

    private int version(long course) {
        return courses.get(course).course().version();
    }

    private long book(RecallRow row) {
        VisitSubject touchUp =
                new VisitSubject(
                        row.client().id(), row.courseId(), VisitStep.touchUp(row.ordinal()));
        BookingDecision decision =
                scene.as(
                        Role.RECEPTION,
                        () ->
                                scheduling.book(
                                        SchedulingScene.visit(
                                                touchUp,
                                                place,
                                                today.plusDays(2),
                                                SchedulingScene.TEN)));
        return ((BookingDecision.Booked) decision).bookingId();
    }

    private Object cancel(long booking) {
        int version = diary.get(booking).booking().row().version();
        return scheduling.cancel(new CancelBooking(booking, version, "has a cold"));
    }

    private void held(long course, ReviewDecision decision) {
        scene.as(
                Role.TECHNICIAN,
                () ->
                        reviews.record(
                                new RecordReview(
                                        course, 2, today, place.personId(), decision, "")));
    }

    private void change(String touchUpDue, String overdueAfter) {
        SiteSummary now = sites.getSite();
        scene.as(
                Role.MANAGER,
                () ->
                        sites.change(
                                now.id(),
                                now.version(),
                                new SaveSite(
                                        now.name(),
                                        now.zone(),
                                        now.address(),
                                        now.phone(),
                                        now.email(),
                                        now.minorsAllowed(),
                                        now.minorsLegalNote(),
                                        now.lateCancelHours(),
                                        now.holdHours(),
                                        now.upcomingDays(),
                                        now.defaultReviewDue(),
                                        touchUpDue,
                                        overdueAfter)));
    }

    private RecallState stateOf(long course) {
        return find(course).orElseThrow().state();
    }

    private LocalDate lastDay(long course) {
        return find(course).orElseThrow().due().lastDay();
    }

    private List<RecallRow> touchUps() {
        return scene.as(Role.RECEPTION, recall::touchUps);
    }

    private Optional<RecallRow> find(long course) {
        return touchUps().stream().filter(row -> row.courseId() == course).findFirst();
    }

    private Optional<RecallRow> review(long course) {
        return scene.as(Role.RECEPTION, recall::reviews).stream()
                .filter(row -> row.courseId() == course)
                .findFirst();
    }
}
