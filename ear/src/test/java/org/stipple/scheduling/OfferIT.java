package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.PersonLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.scheduling.offer.AskOffer;
import org.stipple.scheduling.offer.OfferService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.security.Role;

/** What the page that books begins with, and a time that nobody offered. */
@ExtendWith(ArquillianExtension.class)
class OfferIT {

    private static final int FOUR_HOURS = 240;
    private static final int WHOLE_DAY = 690;
    private static final long UNKNOWN = -1;

    @Inject private OfferService offers;
    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;
    @Inject private VisitLengthService visitLengths;

    private SchedulingScene.Place place;
    private long client;

    @BeforeEach
    void setScene() {
        place = scene.place();
        client = scene.client();
    }

    @Test
    void booking_begins_on_the_nearest_recommended_day() {
        LocalDate firstOn = scene.today().minusDays(2);

        assertEquals(firstOn.plusDays(7), bestDay(secondSession(firstOn)));
    }

    @Test
    void booking_begins_on_a_recommended_day_that_has_a_free_time() {
        VisitSubject second = secondSession(scene.today().minusDays(2));
        LocalDate nearest = bestDay(second);
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.consultation(
                                        scene.client(), place, nearest, LocalTime.of(13, 0))));

        assertEquals(nearest.plusDays(1), bestDay(second));
    }

    @Test
    void booking_begins_on_the_nearest_recommended_day_where_none_has_a_free_time() {
        VisitSubject second = secondSession(scene.today().minusDays(2));
        AskOffer nobody =
                new AskOffer(
                        second,
                        0,
                        place.personId(),
                        UNKNOWN,
                        WHOLE_DAY,
                        scene.today(),
                        scene.today(),
                        0);

        assertEquals(scene.today().plusDays(5), bestDay(nobody));
    }

    @Test
    void booking_begins_on_the_next_day_with_a_free_time_where_no_rule_is_asked() {
        LocalDate tomorrow = scene.today().plusDays(1);
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.consultation(
                                        scene.client(), place, tomorrow, LocalTime.of(13, 0))));

        LocalDate day = bestDay(consultation());

        assertTrue(List.of(scene.today(), tomorrow.plusDays(1)).contains(day), day.toString());
    }

    @Test
    void a_time_between_those_that_are_offered_has_its_person_and_room() {
        LocalDate day = scene.wednesdayIn(7);
        LocalTime wanted = LocalTime.of(10, 20);

        List<FreeSlot> free = at(day, wanted);

        assertEquals(1, free.size());
        assertEquals(place.personId(), free.get(0).personId());
        assertEquals(place.roomId(), free.get(0).roomId());
    }

    @Test
    void nobody_is_free_while_a_visit_lasts_nor_when_the_clinic_is_closed() {
        LocalDate day = scene.wednesdayIn(7);
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.book(
                                SchedulingScene.consultation(
                                        scene.client(), place, day, LocalTime.of(12, 0))));

        assertEquals(List.of(), at(day, LocalTime.of(10, 20)));
        assertEquals(List.of(), at(day, LocalTime.of(3, 0)));
    }

    @Test
    void a_time_lasts_as_long_as_it_takes_with_whoever_does_it() {
        LocalDate day = scene.wednesdayIn(7);
        VisitLengths seen = scene.as(Role.MANAGER, () -> visitLengths.lengths());
        VisitLengths slower =
                new VisitLengths(
                        seen.usual(),
                        seen.steps(),
                        seen.areas(),
                        List.of(new PersonLength(place.personId(), VisitKind.CONSULTATION, 25)));
        int usual = seen.usual(VisitKind.CONSULTATION).minutes();

        change(seen, slower);
        List<Long> hers = lasting(day, 0);
        List<Long> typed = lasting(day, 30);
        change(slower, seen);

        assertEquals(List.of(usual + 25L), hers);
        assertEquals(List.of(30L), typed);
        assertEquals(List.of((long) usual), lasting(day, 0));
    }

    private void change(VisitLengths seen, VisitLengths to) {
        scene.as(
                Role.MANAGER,
                () -> {
                    visitLengths.change(seen, to);
                    return to;
                });
    }

    /** How long a time of that day is that is asked for at ten; 0 for as long as it takes. */
    private List<Long> lasting(LocalDate day, int minutes) {
        AskOffer ask =
                new AskOffer(
                        consultation(), 0, place.personId(), place.roomId(), minutes, day, day, 0);
        return scene.as(Role.RECEPTION, () -> offers.findAt(ask, SchedulingScene.TEN)).stream()
                .map(slot -> Duration.between(slot.startsAt(), slot.endsAt()).toMinutes())
                .toList();
    }

    private VisitSubject consultation() {
        return VisitSubject.of(client, VisitStep.of(VisitKind.CONSULTATION));
    }

    private VisitSubject secondSession(LocalDate firstOn) {
        scene.advised(client, place.personId(), firstOn);
        long course = scene.course(client, firstOn);
        scene.session(course, 1, place.personId(), firstOn);
        return new VisitSubject(client, course, VisitStep.session(2));
    }

    private LocalDate bestDay(VisitSubject subject) {
        return bestDay(ask(subject, place));
    }

    private AskOffer ask(VisitSubject subject, SchedulingScene.Place at) {
        return new AskOffer(
                subject, 0, at.personId(), at.roomId(), WHOLE_DAY, scene.today(), scene.today(), 0);
    }

    private LocalDate bestDay(AskOffer ask) {
        return scene.as(Role.RECEPTION, () -> offers.offerBest(ask).judgement().day());
    }

    private List<FreeSlot> at(LocalDate day, LocalTime time) {
        AskOffer ask =
                new AskOffer(
                        consultation(),
                        0,
                        place.personId(),
                        place.roomId(),
                        FOUR_HOURS,
                        day,
                        day,
                        0);
        return scene.as(Role.RECEPTION, () -> offers.findAt(ask, time));
    }
}
