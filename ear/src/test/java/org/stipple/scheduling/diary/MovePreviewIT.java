package org.stipple.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.course.session.SessionRow;
import org.stipple.platform.refusal.BusinessException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.TakenPart;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.security.Role;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What a dragged visit would become, while nothing is stored. */
@ExtendWith(ArquillianExtension.class)
class MovePreviewIT {

    @Inject private SiteService sites;
    @Inject private MovePreviewService previews;
    @Inject private DayPreviewService days;
    @Inject private DayDiaryService diary;
    @Inject private DiaryService bookings;
    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;

    private SchedulingScene.Place place;
    private LocalDate day;

    @BeforeEach
    void setScene() {
        place = scene.place();
        day = scene.wednesdayIn(7);
    }

    @Test
    void within_the_hours_and_free_it_is_possible_and_nothing_is_stored() {
        long booking = book(consultation(place, 10));
        String before = mark();

        MovePreview preview = ask(booking, 11, 15, 60);

        assertTrue(preview.isPossible());
        assertEquals(LocalTime.of(11, 15), preview.to().time());
        assertEquals(60, preview.to().minutes());
        assertEquals(before, mark());
    }

    @Test
    void it_does_not_stand_in_its_own_way() {
        long booking = book(consultation(place, 10));

        assertTrue(ask(booking, 10, 15, 45).isPossible());
    }

    @Test
    void another_visit_in_the_way_is_told() {
        long booking = book(consultation(place, 10));
        book(consultation(place, 14));

        BookingDecision.Taken taken =
                assertInstanceOf(BookingDecision.Taken.class, ask(booking, 14, 15, 45).decision());

        assertEquals(Set.of(TakenPart.PERSON, TakenPart.ROOM), taken.what());
    }

    @Test
    void where_the_room_alone_is_taken_another_one_is_found() {
        SchedulingScene.Place other = scene.place();
        long booking = book(consultation(place, 10));
        book(consultation(new SchedulingScene.Place(other.personId(), place.roomId()), 14));

        MovePreview preview = ask(booking, 14, 0, 45);

        assertTrue(preview.isPossible());
        assertFalse(preview.to().roomId() == place.roomId());
        assertInstanceOf(
                BookingDecision.Taken.class,
                preview(new AskMove(booking, day, LocalTime.of(14, 0), 45, 0, place.roomId()))
                        .decision());
    }

    @Test
    void outside_the_hours_and_on_a_day_that_is_over_it_is_not_possible() {
        long booking = book(consultation(place, 10));

        assertInstanceOf(BookingDecision.NotPossible.class, ask(booking, 3, 0, 45).decision());
        MovePreview over =
                preview(
                        new AskMove(
                                booking,
                                scene.today().minusDays(1),
                                LocalTime.of(10, 0),
                                45,
                                0,
                                0));
        assertInstanceOf(BookingDecision.NotPossible.class, over.decision());
        assertTrue(over.judgement().isEmpty());
    }

    @Test
    void the_rules_of_the_other_day_speak() {
        long client = scene.client();
        LocalDate first = scene.today().minusDays(2);
        scene.advised(client, place.personId(), first);
        long course = scene.course(client, first);
        scene.session(course, 1, place.personId(), first);
        LocalDate recommended = first.plusDays(10);
        long booking =
                book(
                        SchedulingScene.visit(
                                new VisitSubject(client, course, VisitStep.session(2)),
                                place,
                                recommended,
                                LocalTime.of(10, 0)));

        MovePreview soon =
                preview(new AskMove(booking, scene.today(), LocalTime.of(19, 0), 45, 0, 0));
        MovePreview later =
                preview(
                        new AskMove(
                                booking, recommended.plusDays(1), LocalTime.of(10, 0), 45, 0, 0));

        assertFalse(soon.isPossible());
        assertFalse(
                soon.judgement().orElseThrow().judgement().orElseThrow().outcome()
                        == Outcome.PERMITTED);
        assertTrue(later.isPossible());
        assertEquals(
                Verdict.RECOMMENDED,
                later.judgement().orElseThrow().judgement().orElseThrow().verdict());
    }

    @Test
    void each_day_of_the_week_has_its_verdict_and_room_and_a_day_its_times() {
        long client = scene.client();
        LocalDate first = scene.today().minusDays(2);
        scene.advised(client, place.personId(), first);
        long course = scene.course(client, first);
        scene.session(course, 1, place.personId(), first);
        LocalDate recommended = first.plusDays(10);
        long booking =
                book(
                        SchedulingScene.visit(
                                new VisitSubject(client, course, VisitStep.session(2)),
                                place,
                                recommended,
                                LocalTime.of(10, 0)));
        LocalDate monday = recommended.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

        List<DayPreview> week =
                scene.as(
                        Role.RECEPTION,
                        () -> days.week(new AskDays(booking, monday, 45, place.personId())));
        List<FreeSlot> times =
                scene.as(
                        Role.RECEPTION,
                        () ->
                                days.times(
                                        new AskMove(
                                                booking,
                                                recommended,
                                                LocalTime.of(10, 0),
                                                45,
                                                0,
                                                0)));

        DayPreview there = week.get(recommended.getDayOfWeek().getValue() - 1);
        assertEquals(7, week.size());
        assertEquals(Verdict.RECOMMENDED, there.verdict().orElseThrow());
        assertTrue(there.fits() > 5, "fits " + there.fits());
        assertEquals(place.personId(), times.get(0).personId());
        assertEquals(
                Optional.of(1),
                preview(new AskMove(booking, recommended, LocalTime.of(11, 0), 45, 0, 0))
                        .before()
                        .map(SessionRow::ordinal));
    }

    @Test
    void what_can_not_be_moved_any_more_is_refused() {
        long booking = book(consultation(place, 10));
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.cancel(
                                new CancelBooking(
                                        booking,
                                        bookings.get(booking).booking().row().version(),
                                        "cold")));

        assertThrows(BusinessException.class, () -> ask(booking, 11, 0, 45));
        assertThrows(NotFoundException.class, () -> ask(-1, 11, 0, 45));
    }

    private BookVisit consultation(SchedulingScene.Place at, int hour) {
        return SchedulingScene.consultation(scene.client(), at, day, LocalTime.of(hour, 0));
    }

    private long book(BookVisit visit) {
        BookingDecision decision = scene.as(Role.RECEPTION, () -> scheduling.book(visit));
        return ((BookingDecision.Booked) decision).bookingId();
    }

    private MovePreview ask(long booking, int hour, int minute, int minutes) {
        return preview(new AskMove(booking, day, LocalTime.of(hour, minute), minutes, 0, 0));
    }

    private MovePreview preview(AskMove ask) {
        return scene.as(Role.RECEPTION, () -> previews.preview(ask));
    }

    private String mark() {
        return scene.as(
                Role.RECEPTION,
                () ->
                        diary.change(
                                        sites.siteId(),
                                        Watch.visits(AskDiary.of(day, DiaryFilter.ALL)))
                                .mark());
    }
}
