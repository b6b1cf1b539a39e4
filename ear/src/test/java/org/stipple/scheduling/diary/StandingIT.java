package org.stipple.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.HoursReading;
import org.stipple.security.Role;

/** Which bookings ahead are judged once more when somebody opens the day. */
@ExtendWith(ArquillianExtension.class)
class StandingIT {

    /** What was being written then has ended. */
    private static final Duration LATER = Duration.ofMinutes(10);

    @Inject private StandingService standing;
    @Inject private UnsettledAhead unsettled;
    @Inject private HoursReading hours;
    @Inject private DiaryService diary;
    @Inject private SchedulingService scheduling;
    @Inject private ObservationService observations;
    @Inject private ConsentService consents;
    @Inject private SiteService sites;
    @Inject private SchedulingScene scene;

    private LocalDate today;
    private long client;
    private long id;

    @BeforeEach
    void aSecondSessionIsBooked() {
        today = scene.today();
        client = scene.client();
        SchedulingScene.Place place = scene.place();
        LocalDate first = today.minusDays(2);
        scene.advised(client, place.personId(), first);
        long course = scene.course(client, first);
        scene.session(course, 1, place.personId(), first);
        BookVisit visit =
                SchedulingScene.visit(
                        new VisitSubject(client, course, VisitStep.session(2)),
                        place,
                        first.plusDays(9),
                        SchedulingScene.TEN);
        BookingDecision decision = scene.as(Role.RECEPTION, () -> scheduling.book(visit));
        id = assertInstanceOf(BookingDecision.Booked.class, decision).bookingId();
    }

    @Test
    void what_was_written_is_heard_once_and_what_comes_after_it_is_heard_too() {
        assertFalse(isJudgedAnew());
        consent();
        assertTrue(isJudgedAnew(), "it may speak against it");

        standing.keep(Instant.now().plus(LATER));
        assertFalse(isJudgedAnew(), "it does not");
        sunburn();

        assertTrue(isJudgedAnew());
        assertTrue(isUnresolved());
    }

    @Test
    void what_may_still_be_being_written_is_not_taken_for_heard() {
        consent();

        standing.keep(Instant.now());

        assertTrue(isJudgedAnew());
    }

    @Test
    void what_speaks_against_a_booking_does_so_however_often_somebody_looks() {
        sunburn();

        standing.keep(Instant.now().plus(LATER));
        standing.keep(Instant.now().plus(LATER));

        assertTrue(isUnresolved());
    }

    @Test
    void what_was_heard_in_a_future_that_never_came_is_heard_again() {
        consent();

        standing.keep(Instant.now().plus(Duration.ofDays(2)));

        assertTrue(isJudgedAnew());
    }

    private void consent() {
        RecordConsent consent =
                new RecordConsent(client, ConsentPurpose.TREATMENT, "4.1", today, "She", "Rita");
        scene.as(Role.RECEPTION, () -> consents.record(consent));
    }

    private void sunburn() {
        scene.as(
                Role.TECHNICIAN,
                () -> observations.record(new RecordObservation(client, "SUNBURN", today, "")));
    }

    private boolean isJudgedAnew() {
        List<Booking> found =
                scene.as(
                        Role.MANAGER,
                        () -> unsettled.find(List.of(sites.siteId()), Instant.now(), hours::read));
        return found.stream().anyMatch(booking -> booking.id() == id);
    }

    private boolean isUnresolved() {
        List<Long> all =
                scene.as(Role.RECEPTION, diary::unresolved).stream()
                        .map(each -> each.entry().booking().id())
                        .filter(each -> each == id)
                        .toList();
        assertEquals(all.stream().distinct().toList(), all);
        return !all.isEmpty();
    }
}
