package org.stipple.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.LeaveKind;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.SaveLeave;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.SaveClosure;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.database.Statements;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;
import org.stipple.timing.Verdict;

/** What the diary loads, and how often it asks the database. */
@ExtendWith(ArquillianExtension.class)
class DayDiaryIT {

    /** The design wants 5: a day to come without and one with visits that are judged. */
    private static final int MOST_OF_A_DAY = 5;

    private static final int MOST_OF_A_JUDGED_DAY = 7;

    @Inject private SiteService sites;
    @Inject private DayDiaryService diary;
    @Inject private DiaryService bookings;
    @Inject private SchedulingService scheduling;
    @Inject private LeaveService leave;
    @Inject private ClosureService closures;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private LocalDate wednesday;

    @BeforeEach
    void setScene() {
        place = scene.place();
        wednesday = scene.wednesdayIn(100);
    }

    @Test
    void a_day_loads_its_own_visits_and_counts_those_of_its_week() {
        long here = book(wednesday, 10);
        book(wednesday.plusDays(1), 10);

        DiaryDays day = read(AskDiary.of(wednesday, mine()));

        assertEquals(List.of(here), ids(day));
        assertEquals(1, day.load(wednesday).visits());
        assertEquals(1, day.load(wednesday.plusDays(1)).visits());
        assertTrue(day.load(wednesday.plusDays(2)).isEmpty());
        assertEquals(day.visits().get(0).client().id(), day.visits().get(0).booking().clientId());
    }

    @Test
    void what_was_given_up_is_there_with_its_end_and_takes_no_time() {
        long gone = book(wednesday, 10);
        int booked = read(AskDiary.of(wednesday, mine())).load(wednesday).minutes();
        cancel(gone);

        DiaryDays day = read(AskDiary.of(wednesday, mine()));

        assertTrue(booked >= 45, "booked for " + booked);
        assertEquals(0, day.load(wednesday).minutes());
        assertEquals(1, day.load(wednesday).givenUp());
        assertFalse(day.visits().get(0).keepsTime());
        assertEquals(BookingStatus.CANCELLED, day.visits().get(0).booking().status());
        assertEquals("she has a cold", day.visits().get(0).end().reason());
    }

    @Test
    void another_kind_of_visit_is_left_out_of_visits_and_counts() {
        book(wednesday, 10);

        DiaryDays day =
                read(AskDiary.of(wednesday, new DiaryFilter(place.personId(), VisitKind.SESSION)));

        assertEquals(List.of(), day.visits());
        assertTrue(day.load(wednesday).isEmpty());
    }

    @Test
    void a_month_is_counted_without_its_visits() {
        book(wednesday, 10);

        DiaryDays month =
                scene.as(
                        Role.RECEPTION,
                        () ->
                                diary.overview(
                                        new AskDiary(wednesday, wednesday.plusDays(20), mine())));

        assertEquals(List.of(), month.visits());
        assertEquals(1, month.load(wednesday).visits());
    }

    @Test
    void the_mark_changes_with_every_change_of_these_days_and_no_other() {
        String before = mark();
        book(wednesday.plusWeeks(3), 10);
        assertEquals(before, mark());

        long made = book(wednesday, 10);
        String booked = mark();
        assertNotEquals(before, booked);

        cancel(made);
        assertNotEquals(booked, mark());
        assertEquals(mark(), mark());
    }

    @Test
    void the_mark_hears_of_leave_closures_and_other_hours() {
        Stretch noon = new Stretch(wednesday.atTime(12, 0), wednesday.atTime(13, 0));
        String before = mark();

        scene.as(
                Role.MANAGER,
                () -> leave.add(place.personId(), new SaveLeave(LeaveKind.OTHER, noon, "")));
        String away = mark();
        assertNotEquals(before, away);

        scene.as(Role.MANAGER, () -> closures.add(place.roomId(), new SaveClosure(noon, "paint")));
        String closed = mark();
        assertNotEquals(away, closed);

        scene.place();
        assertNotEquals(closed, mark());
    }

    @Test
    void the_mark_hears_of_facts_of_those_who_come_and_of_nobody_else() {
        long client = scene.client();
        long course = scene.course(client, scene.today());
        book(client, wednesday, 10);
        String before = mark();

        scene.consulted(scene.client(), place.personId(), scene.today());
        assertEquals(before, mark());

        scene.consulted(client, place.personId(), scene.today());
        String advised = mark();
        assertNotEquals(before, advised);

        scene.session(course, 1, place.personId(), scene.today());
        String treated = mark();
        assertNotEquals(advised, treated);

        book(client, wednesday.plusWeeks(3), 10);
        assertNotEquals(treated, mark());
    }

    @Test
    void the_mark_of_a_month_hears_of_no_facts() {
        long client = scene.client();
        book(client, wednesday, 10);
        String before = markOfMonth();

        scene.consulted(client, place.personId(), scene.today());

        assertEquals(before, markOfMonth());
    }

    @Test
    void what_was_done_without_a_visit_or_by_somebody_else_is_told_on_its_day() {
        LocalDate day = scene.today();
        long client = scene.client();
        long course = scene.course(client, day);
        scene.session(course, 1, place.personId(), day);

        List<DiaryDeed> deeds = read(AskDiary.of(day, mine())).deeds();

        assertEquals(1, deeds.size());
        assertEquals(VisitStep.session(1), deeds.get(0).step());
        assertEquals(client, deeds.get(0).client().id());
        assertEquals(
                List.of(),
                read(AskDiary.of(day, new DiaryFilter(place.personId(), VisitKind.REVIEW)))
                        .deeds());
        assertEquals(List.of(), read(AskDiary.of(wednesday, mine())).deeds());
    }

    @Test
    void what_else_is_planned_for_a_client_counts_when_her_visit_is_judged() {
        long client = scene.client();
        LocalDate advised = scene.today().minusDays(2);
        scene.advised(client, place.personId(), advised);
        long course = scene.course(client, advised);
        LocalDate second = wednesday.plusDays(10);
        bookSession(client, course, 1, wednesday);
        bookSession(client, course, 2, second);

        assertEquals(
                Verdict.RECOMMENDED,
                read(AskDiary.of(second, mine()))
                        .visits()
                        .get(0)
                        .entry()
                        .now()
                        .orElseThrow()
                        .verdict());
        long asked = Statements.least(() -> read(AskDiary.of(second, mine())));
        assertTrue(asked <= MOST_OF_A_JUDGED_DAY, "a judged day asks " + asked);
    }

    @Test
    void asking_whether_something_changed_is_one_statement_beside_that_for_the_site() {
        mark();

        assertTrue(Statements.least(this::mark) <= 2, "asked " + Statements.least(this::mark));
    }

    @Test
    void a_day_asks_as_often_with_many_visits_as_with_one() {
        book(wednesday, 8);
        read(AskDiary.of(wednesday, mine()));
        long withOne = Statements.least(() -> read(AskDiary.of(wednesday, mine())));
        for (int hour = 10; hour < 18; hour += 2) {
            book(wednesday, hour);
        }

        long withFive = Statements.least(() -> read(AskDiary.of(wednesday, mine())));

        assertEquals(withOne, withFive);
        assertTrue(withFive <= MOST_OF_A_DAY, "a day asks " + withFive);
    }

    @Test
    void more_than_six_weeks_are_not_loaded() {
        AskDiary tooLong = new AskDiary(wednesday, wednesday.plusDays(42), mine());

        Exception refused = assertThrows(Exception.class, () -> read(tooLong));

        assertTrue(
                refused instanceof ConstraintViolationException
                        || refused instanceof EJBException
                                && refused.getCause() instanceof ConstraintViolationException,
                refused.toString());
    }

    private String markOfMonth() {
        AskDiary month =
                new AskDiary(wednesday.minusDays(10), wednesday.plusDays(10), DiaryFilter.ALL);
        return scene.as(
                Role.RECEPTION, () -> diary.change(sites.siteId(), Watch.loads(month)).mark());
    }

    private DiaryFilter mine() {
        return new DiaryFilter(place.personId(), null);
    }

    private DiaryDays read(AskDiary ask) {
        return scene.as(Role.RECEPTION, () -> diary.days(ask));
    }

    private String mark() {
        return scene.as(
                Role.RECEPTION,
                () ->
                        diary.change(sites.siteId(), Watch.visits(AskDiary.of(wednesday, mine())))
                                .mark());
    }

    private static List<Long> ids(DiaryDays day) {
        return day.visits().stream().map(visit -> visit.booking().id()).toList();
    }

    private long book(LocalDate day, int hour) {
        return book(scene.client(), day, hour);
    }

    private long book(long client, LocalDate day, int hour) {
        return book(SchedulingScene.consultation(client, place, day, LocalTime.of(hour, 0)));
    }

    private long bookSession(long client, long course, int ordinal, LocalDate day) {
        return book(
                SchedulingScene.visit(
                        new VisitSubject(client, course, VisitStep.session(ordinal)),
                        place,
                        day,
                        LocalTime.of(10, 0)));
    }

    private long book(BookVisit visit) {
        BookingDecision decision = scene.as(Role.RECEPTION, () -> scheduling.book(visit));
        return ((BookingDecision.Booked) decision).bookingId();
    }

    private void cancel(long booking) {
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.cancel(
                                new CancelBooking(
                                        booking,
                                        bookings.get(booking).booking().row().version(),
                                        "she has a cold")));
    }
}
