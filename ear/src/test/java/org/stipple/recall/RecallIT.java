package org.stipple.recall;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.optout.OptOutService;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.SessionKind;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.sending.Prospect;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.contact.AgreeDay;
import org.stipple.recall.contact.DeclineSaysWhyException;
import org.stipple.recall.contact.OwnDayDecision;
import org.stipple.recall.contact.OwnDayService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.contact.SilenceService;
import org.stipple.recall.contact.SnoozeNotAheadException;
import org.stipple.recall.due.NightBook;
import org.stipple.recall.due.RecallNights;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;
import org.stipple.recall.list.AskRecall;
import org.stipple.recall.list.ContactFilter;
import org.stipple.recall.list.DueWithin;
import org.stipple.recall.list.RecallFilter;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.list.RecallSort;
import org.stipple.recall.list.RecallTab;
import org.stipple.recall.message.MessageOutcome;
import org.stipple.recall.message.RecallMessageService;
import org.stipple.recall.view.KeepView;
import org.stipple.recall.view.KeptViewRow;
import org.stipple.recall.view.KeptViewService;
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
class RecallIT {

    private static final Set<RecallState> OVER = Set.of(RecallState.DONE, RecallState.CEASED);

    @Inject private RecallListService lists;
    @Inject private RecallContactService contacts;
    @Inject private OwnDayService own;
    @Inject private SilenceService silences;
    @Inject private RecallMessageService messages;
    @Inject private KeptViewService views;
    @Inject private OptOutService optOuts;
    @Inject private RecallNights nights;
    @Inject private NightBook book;
    @Inject private RecallScene days;
    @Inject private SchedulingScene scene;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private ReviewService reviews;
    @Inject private SiteService sites;

    @Resource private UserTransaction transaction;

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
        days.comeBack();
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
    void doing_the_touch_up_closes_it_and_opens_the_next_until_the_rules_say_no_more() {
        long course = ended("house", today.minusMonths(26));
        assertEquals(Map.of(1, RecallState.LAPSED), states(course));
        LocalDate seen = today.minusDays(3);

        scene.did(course, SessionKind.TOUCH_UP, 1, place.personId(), seen);

        assertEquals(Map.of(1, RecallState.DONE, 2, RecallState.LATER), states(course));
        assertEquals(
                seen,
                items(course).stream()
                        .map(RecallRow::done)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        assertEquals(seen.plusYears(1), find(course).orElseThrow().due().dueOn());
    }

    @Test
    void what_was_agreed_with_the_client_outlives_every_working_out() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        LocalDate wish = today.plusMonths(2);
        RecallRow row = find(course).orElseThrow();

        scene.as(
                Role.RECEPTION,
                () -> own.agree(new AgreeDay(row.id(), row.version(), wish, "after her exams")));
        scene.as(
                Role.RECEPTION,
                () -> contacts.attempted(row.id(), call(ContactOutcome.CALL_AGAIN, "after six")));
        scene.did(course, SessionKind.TOUCH_UP, 1, place.personId(), today.minusDays(1));
        scene.as(Role.DOCTOR, () -> states.reopen(course, version(course), "has faded"));

        RecallRow kept = items(course).get(0);
        assertEquals(row.id(), kept.id());
        assertEquals(wish, kept.agreed().ownDay());
        assertEquals("after her exams", kept.agreed().ownReason());
        assertEquals(today.minusDays(3), kept.due().dueOn());
        assertEquals(1, kept.contact().attempts());
    }

    @Test
    void a_day_of_her_own_before_the_rules_allow_it_is_told_with_rule_and_nearest_day() {
        long course = ended("house", today.minusDays(3));
        RecallRow row = find(course).orElseThrow();

        OwnDayDecision decision =
                scene.as(
                        Role.RECEPTION,
                        () ->
                                own.agree(
                                        new AgreeDay(
                                                row.id(),
                                                row.version(),
                                                today.plusDays(2),
                                                "wedding")));

        OwnDayDecision.TooSoon tooSoon = (OwnDayDecision.TooSoon) decision;
        assertFalse(tooSoon.code().isBlank());
        assertTrue(tooSoon.nearest().day().orElseThrow().isAfter(today.plusDays(2)));
        assertNull(find(course).orElseThrow().agreed().ownDay());
    }

    @Test
    void an_earlier_day_of_her_own_makes_it_due_then_and_a_later_one_hides_nothing() {
        long early = ended("house", today.minusMonths(11).minusDays(15));
        long late = ended("house", today.minusYears(1).minusDays(3));

        agree(early, today);
        agree(late, today.plusMonths(3));

        assertEquals(RecallState.DUE, stateOf(early));
        assertEquals(RecallState.DUE, stateOf(late));
        assertEquals(
                today.minusMonths(11).minusDays(15).plusYears(1),
                find(early).orElseThrow().due().dueOn());
    }

    @Test
    void days_that_are_worked_out_anew_leave_the_day_of_the_client_as_it_was() {
        String protocol = days.protocol();
        LocalDate end = today.minusYears(1).minusDays(3);
        long course = ended(protocol, end);
        LocalDate wish = today.plusDays(20);
        agree(course, wish);

        days.activate(protocol, "P13M", "P16M", today);

        RecallRow kept = find(course).orElseThrow();
        assertEquals(end.plusMonths(13), kept.due().dueOn());
        assertEquals(wish, kept.agreed().ownDay());
        assertEquals("her wish", kept.agreed().ownReason());
    }

    @Test
    void attempts_are_counted_and_shown_and_say_when_to_try_again() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        long id = find(course).orElseThrow().id();
        NextContact next = new NextContact(today.plusDays(4), LocalTime.of(18, 0));

        scene.as(Role.RECEPTION, () -> contacts.attempted(id, call(ContactOutcome.NO_ANSWER, "")));
        scene.as(
                Role.TECHNICIAN,
                () ->
                        contacts.attempted(
                                id,
                                new Attempt(
                                        ContactChannel.SMS, ContactOutcome.SENT, " hello ", next)));

        RecallContact contact = find(course).orElseThrow().contact();
        assertEquals(2, contact.attempts());
        assertEquals(next, contact.next());
        assertEquals("hello", contact.last().orElseThrow().attempt().note());
        assertEquals(2, scene.as(Role.RECEPTION, () -> contacts.attempts(id)).size());
    }

    @Test
    void who_declines_says_why_and_is_called_no_more_until_it_is_taken_back() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        long id = find(course).orElseThrow().id();

        assertThrows(
                DeclineSaysWhyException.class,
                () ->
                        scene.as(
                                Role.RECEPTION,
                                () -> contacts.attempted(id, call(ContactOutcome.DECLINED, " "))));
        scene.as(
                Role.RECEPTION,
                () -> contacts.attempted(id, call(ContactOutcome.DECLINED, "moved away")));
        assertEquals(RecallState.DECLINED, stateOf(course));
        assertEquals("moved away", find(course).orElseThrow().agreed().declinedReason());

        int version = find(course).orElseThrow().version();
        scene.as(Role.RECEPTION, () -> contacts.undoDecline(id, version));
        assertEquals(RecallState.DUE, stateOf(course));
    }

    @Test
    void what_rests_leaves_the_list_until_its_day() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        RecallRow row = find(course).orElseThrow();
        RecallFilter all = RecallFilter.of(VisitKind.TOUCH_UP, row.siteId());
        long resting = figures(all).get(RecallTab.SNOOZED);
        long due = figures(all).get(RecallTab.DUE);

        scene.as(Role.RECEPTION, () -> contacts.snooze(List.of(row.id()), today.plusDays(1), ""));

        assertEquals(resting + 1, figures(all).get(RecallTab.SNOOZED));
        assertEquals(due - 1, figures(all).get(RecallTab.DUE));
        assertThrows(
                SnoozeNotAheadException.class,
                () ->
                        scene.as(
                                Role.RECEPTION,
                                () -> contacts.snooze(List.of(row.id()), today, "")));
        days.travelTo(today.plusDays(1));
        assertEquals(resting, figures(all).get(RecallTab.SNOOZED));
    }

    @Test
    void a_list_is_paged_by_its_rows_and_misses_none() {
        ended("house", today.minusMonths(14).minusDays(3));
        ended("house", today.minusMonths(14).minusDays(3));
        long last = ended("house", today.minusMonths(14).minusDays(3));
        RecallFilter all = RecallFilter.of(VisitKind.TOUCH_UP, find(last).orElseThrow().siteId());

        for (RecallSort sort : RecallSort.values()) {
            AskRecall whole = new AskRecall(all, RecallTab.OVERDUE, sort, true, 0, AskRecall.MOST);
            AskRecall ask = new AskRecall(all, RecallTab.OVERDUE, sort, true, 0, 2);
            List<Long> paged = new ArrayList<>();
            List<RecallRow> page = page(ask);
            while (!page.isEmpty()) {
                page.forEach(row -> paged.add(row.id()));
                page = page(ask.after(page.get(page.size() - 1).id()));
            }
            assertEquals(page(whole).stream().map(RecallRow::id).toList(), paged, sort.name());
        }
    }

    @Test
    void the_calendar_turns_what_is_upcoming_to_due() {
        long course = ended("house", today.minusYears(1).plusDays(2));
        assertEquals(RecallState.UPCOMING, stateOf(course));

        days.travelTo(today.plusDays(2));
        assertEquals(RecallState.DUE, stateOf(course));

        days.comeBack();
        assertEquals(RecallState.UPCOMING, stateOf(course));
    }

    @Test
    void the_night_puts_right_whatever_fell_behind_and_does_it_once() {
        long course = ended("house", today.minusYears(1).minusDays(3));
        long id = find(course).orElseThrow().id();
        days.sql("update recall_item set due_on = '2000-01-01', state = 'LAPSED' where id = " + id);
        days.sql("delete from recall_night");

        nights.catchUp();
        assertEquals(RecallState.DUE, stateOf(course));
        assertEquals(today.minusDays(3), find(course).orElseThrow().due().dueOn());

        days.sql("update recall_item set due_on = '2000-01-01' where id = " + id);
        nights.catchUp();
        assertEquals(LocalDate.of(2000, 1, 1), find(course).orElseThrow().due().dueOn());

        // Nobody else's touch-up is due longer.
        days.sql("delete from recall_night");
        nights.catchUp();
    }

    @Test
    void of_two_nodes_one_does_the_work_of_a_night() {
        LocalDate night = today.plusYears(3);

        long claimed =
                Stream.of(1, 2, 3, 4)
                        .parallel()
                        .filter(node -> book.claim(site.id(), night))
                        .count();

        assertEquals(1, claimed);
        days.sql("delete from recall_night where day = '" + night + "'");
    }

    @Test
    void rules_that_are_in_force_from_today_on_count_at_once() {
        String protocol = days.protocol();
        long course = ended(protocol, today.minusYears(1).minusDays(3));
        assertEquals(RecallState.DUE, stateOf(course));

        days.activate(protocol, "P13M", "P16M", today);

        assertEquals(RecallState.UPCOMING, stateOf(course));
    }

    @Test
    void who_is_not_written_to_is_named_with_the_reason_before_and_after() {
        LocalDate longAgo = today.minusYears(1).minusDays(3);
        RecallRow due = find(ended("house", longAgo)).orElseThrow();
        RecallRow shut = find(ended("house", longAgo)).orElseThrow();
        RecallRow out = find(ended("house", longAgo)).orElseThrow();
        RecallRow taken = find(ended("house", longAgo)).orElseThrow();
        RecallRow later = find(ended("house", today.minusDays(3))).orElseThrow();
        scene.as(Role.RECEPTION, () -> silences.begin(shut.client().id(), "asked us not to"));
        optOut(out.client().id(), Channel.EMAIL);
        optOut(out.client().id(), Channel.SMS);
        scene.advised(taken.client().id(), place.personId(), today);
        book(taken);
        List<Long> picked = Stream.of(due, shut, out, taken, later).map(RecallRow::id).toList();
        Map<Long, MessageOutcome.Reason> reasons =
                Map.of(
                        shut.client().id(), MessageOutcome.Reason.DO_NOT_CONTACT,
                        out.client().id(), MessageOutcome.Reason.OPTED_OUT,
                        taken.client().id(), MessageOutcome.Reason.BOOKED,
                        later.client().id(), MessageOutcome.Reason.NOT_DUE);

        MessageOutcome plan = scene.as(Role.RECEPTION, () -> messages.plan(picked));
        assertEquals(reasons, reasons(plan));
        assertEquals(0, find(due.courseId()).orElseThrow().contact().attempts());

        MessageOutcome outcome = scene.as(Role.RECEPTION, () -> messages.write(picked));
        assertEquals(1, outcome.queued());
        assertEquals(reasons, reasons(outcome));
        assertEquals(1, find(due.courseId()).orElseThrow().contact().attempts());
    }

    @Test
    void a_message_waits_where_no_channel_is_set_up_and_is_never_called_sent() {
        RecallRow due = find(ended("house", today.minusYears(1).minusDays(3))).orElseThrow();

        MessageOutcome outcome = scene.as(Role.RECEPTION, () -> messages.write(List.of(due.id())));

        assertEquals(1, outcome.waiting());
        assertEquals(Prospect.NO_CHANNEL_YET, outcome.written().get(0).prospect());
        assertEquals(
                ContactOutcome.WRITTEN,
                find(due.courseId())
                        .orElseThrow()
                        .contact()
                        .last()
                        .orElseThrow()
                        .attempt()
                        .outcome());
    }

    @Test
    void about_each_a_client_is_written_to_once_a_day_whatever_was_noted_since() {
        RecallRow due = find(ended("house", today.minusYears(1).minusDays(3))).orElseThrow();
        scene.as(Role.RECEPTION, () -> messages.write(List.of(due.id())));
        scene.as(
                Role.RECEPTION,
                () -> contacts.attempted(due.id(), call(ContactOutcome.NO_ANSWER, "")));

        MessageOutcome again = scene.as(Role.RECEPTION, () -> messages.write(List.of(due.id())));

        assertEquals(
                Map.of(due.client().id(), MessageOutcome.Reason.WRITTEN_TODAY), reasons(again));
        assertEquals(2, find(due.courseId()).orElseThrow().contact().attempts());
    }

    @Test
    void a_day_of_her_own_lies_before_the_rules_let_it_lapse_and_never_far_ahead() {
        long lapses = ended("house", today.minusYears(1).minusDays(3));
        long never = ended("vinci", today.minusYears(1).minusDays(3));
        LocalDate last = today.minusDays(3).plusYears(1);

        assertEquals(new OwnDayDecision.TooLate(last, true), agree(lapses, last.plusDays(1)));
        assertNull(find(lapses).orElseThrow().agreed().ownDay());
        assertEquals(new OwnDayDecision.Agreed(), agree(lapses, last));
        assertEquals(
                new OwnDayDecision.TooLate(today.plusYears(2), false),
                agree(never, LocalDate.of(2099, 1, 1)));
    }

    @Test
    void how_often_somebody_tries_is_what_the_site_of_the_item_says() throws Exception {
        long id = find(ended("house", today.minusYears(1).minusDays(3))).orElseThrow().id();
        for (int made = 0; made < site.recallAttemptsMaximum(); made++) {
            scene.as(
                    Role.RECEPTION,
                    () -> contacts.attempted(id, call(ContactOutcome.NO_ANSWER, "")));
        }
        assertTrue(isExhausted(id, site.id()));

        transaction.begin();
        try {
            days.sql(
                    "insert into site (id, name, zone, recall_attempts_maximum) values (-9, 'Patient', 'UTC', "
                            + (site.recallAttemptsMaximum() + 1)
                            + ")");
            days.sql("update recall_item set site_id = -9 where id = " + id);
            assertFalse(isExhausted(id, -9));
        } finally {
            transaction.rollback();
        }
    }

    private boolean isExhausted(long id, long siteId) {
        RecallFilter exhausted =
                new RecallFilter(
                        VisitKind.TOUCH_UP, siteId, 0, "", DueWithin.ANY, ContactFilter.EXHAUSTED);
        return page(AskRecall.first(exhausted, RecallTab.OPEN, AskRecall.MOST)).stream()
                .anyMatch(row -> row.id() == id);
    }

    @Test
    void everybody_keeps_views_of_her_own() {
        KeepView view = new KeepView(VisitKind.TOUCH_UP, " Late ones ", "tab=OVERDUE");
        long id = scene.as(Role.RECEPTION, () -> views.keep(view));
        KeptViewRow kept = new KeptViewRow(id, 0, "Late ones", "tab=OVERDUE");

        assertEquals(List.of(kept), scene.as(Role.RECEPTION, () -> views.all(VisitKind.TOUCH_UP)));
        assertEquals(List.of(), scene.as(Role.RECEPTION, () -> views.all(VisitKind.REVIEW)));
        assertEquals(List.of(), scene.as(Role.MANAGER, () -> views.all(VisitKind.TOUCH_UP)));
        assertThrows(
                ConstraintException.class, () -> scene.as(Role.RECEPTION, () -> views.keep(view)));
        assertThrows(
                NotFoundException.class, () -> scene.as(Role.MANAGER, () -> views.forget(id, 0)));
        scene.as(Role.RECEPTION, () -> views.forget(id, 0));
        assertEquals(List.of(), scene.as(Role.RECEPTION, () -> views.all(VisitKind.TOUCH_UP)));
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
                                        overdueAfter,
                                        now.recallAttemptsMaximum(),
                                        now.recallPauseDays())));
    }

    private RecallState stateOf(long course) {
        return find(course).orElseThrow().state();
    }

    private LocalDate lastDay(long course) {
        return find(course).orElseThrow().due().lastDay();
    }

    private Map<Integer, RecallState> states(long course) {
        return items(course).stream().collect(toMap(RecallRow::ordinal, RecallRow::state));
    }

    private OwnDayDecision agree(long course, LocalDate day) {
        RecallRow row = find(course).orElseThrow();
        return scene.as(
                Role.RECEPTION,
                () -> own.agree(new AgreeDay(row.id(), row.version(), day, "her wish")));
    }

    private void optOut(long clientId, Channel channel) {
        scene.as(
                Role.RECEPTION,
                () -> optOuts.optOut(clientId, new OptOut(channel, MessagePurpose.RECALL), today));
    }

    private static Map<Long, MessageOutcome.Reason> reasons(MessageOutcome outcome) {
        return outcome.left().stream()
                .collect(
                        toMap(left -> left.row().client().id(), MessageOutcome.NotWritten::reason));
    }

    private static Attempt call(ContactOutcome outcome, String note) {
        return new Attempt(ContactChannel.PHONE, outcome, note, NextContact.NONE);
    }

    private Map<RecallTab, Long> figures(RecallFilter filter) {
        return scene.as(Role.RECEPTION, () -> lists.figures(filter));
    }

    private List<RecallRow> page(AskRecall ask) {
        return scene.as(Role.RECEPTION, () -> lists.page(ask));
    }

    private Optional<RecallRow> find(long course) {
        return waiting(course, VisitKind.TOUCH_UP);
    }

    private Optional<RecallRow> review(long course) {
        return waiting(course, VisitKind.REVIEW);
    }

    private Optional<RecallRow> waiting(long course, VisitKind kind) {
        return items(course).stream()
                .filter(row -> row.kind() == kind && !OVER.contains(row.state()))
                .findFirst();
    }

    private List<RecallRow> items(long course) {
        return scene
                .as(Role.RECEPTION, () -> lists.ofClient(courses.facts(course).clientId()))
                .stream()
                .filter(row -> row.courseId() == course)
                .toList();
    }
}
