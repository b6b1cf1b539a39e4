package org.stipple.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.Channel;
import org.stipple.messaging.Composed;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.Withheld;
import org.stipple.messaging.template.LetterService;
import org.stipple.messaging.template.LetterSettings;
import org.stipple.messaging.template.Letters;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.security.Role;

/** Preparation and aftercare of the day, by the house's care lines, and what is due. */
@ExtendWith(ArquillianExtension.class)
class CareIT {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private CareMessages messages;
    @Inject private CareQueueService timed;
    @Inject private Letters letters;
    @Inject private LetterService service;
    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    private SchedulingScene.Place place;
    private LocalDate today;
    private long client;
    private long course;
    private LetterSettings before;

    @BeforeEach
    void setTheScene() {
        place = scene.place();
        today = scene.today();
        client = scene.client();
        scene.advised(client, place.personId(), today.minusDays(40));
        course = scene.course(client, today.minusDays(40));
        before = scene.as(Role.MANAGER, () -> service.settings());
        become(EnumSet.of(MessageKind.PREPARATION, MessageKind.AFTERCARE, MessageKind.REVIEW_DUE));
    }

    @AfterEach
    void leaveItAsItWas() {
        become(before.on());
    }

    @Test
    void aftercare_is_queued_once_on_the_day_of_a_session_and_says_what_begins() {
        scene.session(course, 1, place.personId(), today);

        queue(today);
        queue(today);

        assertEquals(List.of("AFTERCARE:course:%d:session:1:%s".formatted(course, today)), keys());
        Composed mail = assertInstanceOf(Composed.class, compose(MessageKind.AFTERCARE, 0, today));
        assertTrue(mail.text().contains("- Please avoid: Touching the scalp"), mail.text());
        assertTrue(mail.text().contains("Water on the scalp; a body shower is fine (up to"));
        assertTrue(!mail.text().contains("Hair growth stimulants on the scalp ("), mail.text());
        assertTrue(!mail.text().contains("Shampoo"), mail.text());
    }

    @Test
    void the_timer_queues_it_though_nobody_is_signed_in() {
        scene.session(course, 1, place.personId(), today);

        timed.queueOfTheDay();

        assertEquals(1, keys().size());
    }

    @Test
    void days_on_which_nothing_begins_bring_no_message() {
        scene.session(course, 1, place.personId(), today.minusDays(2));

        queue(today);

        assertEquals(List.of(), keys());
        assertEquals("NOTHING_TO_TELL", withheld(MessageKind.AFTERCARE, 0, today));
    }

    @Test
    void preparation_is_queued_on_the_days_on_which_its_lines_begin() {
        LocalDate day = scene.wednesdayIn(14);
        long booking = bookFirstSession(day);

        queue(today);
        assertEquals(List.of(), keys());
        queue(day.minusDays(7));
        queue(day.minusDays(6));
        queue(day.minusDays(1));

        assertEquals(
                List.of(key(day.minusDays(7), booking), key(day.minusDays(1), booking)).stream()
                        .sorted()
                        .toList(),
                keys());
    }

    @Test
    void what_began_before_she_booked_is_told_on_the_day_on_which_she_did() {
        long booking = bookFirstSession(today.plusDays(3));

        queue(today);

        assertEquals(List.of(key(today, booking)), keys());
        Composed mail =
                assertInstanceOf(Composed.class, compose(MessageKind.PREPARATION, booking, today));
        assertTrue(mail.text().contains("- Moisturise the scalp every day (up to"), mail.text());
        assertTrue(!mail.text().contains("Shave"), mail.text());
        assertEquals(
                "NOTHING_TO_TELL", withheld(MessageKind.PREPARATION, booking, today.minusDays(2)));
    }

    @Test
    void a_review_is_told_by_the_rules_and_not_once_it_is_booked() {
        scene.session(course, 1, place.personId(), today.minusDays(38));
        scene.session(course, 2, place.personId(), today.minusDays(28));

        Composed mail = assertInstanceOf(Composed.class, compose(MessageKind.REVIEW_DUE, 0, today));
        assertTrue(mail.text().contains("look at the result"), mail.text());
        assertEquals("NOT_DUE", withheld(MessageKind.TOUCH_UP_DUE, 0, today));

        VisitSubject review = new VisitSubject(client, course, VisitStep.of(VisitKind.REVIEW));
        book(review, scene.wednesdayIn(7));
        assertEquals("VISIT_BOOKED", withheld(MessageKind.REVIEW_DUE, 0, today));
    }

    private long bookFirstSession(LocalDate day) {
        return book(new VisitSubject(client, course, VisitStep.session(1)), day);
    }

    private long book(VisitSubject subject, LocalDate day) {
        return assertInstanceOf(
                        BookingDecision.Booked.class,
                        scene.as(
                                Role.DOCTOR,
                                () ->
                                        scheduling.book(
                                                SchedulingScene.because(
                                                        "As she wishes",
                                                        SchedulingScene.visit(
                                                                subject,
                                                                place,
                                                                day,
                                                                SchedulingScene.TEN)))))
                .bookingId();
    }

    private String key(LocalDate on, long booking) {
        return "PREPARATION:course:%d:session:1:%s:booking:%d".formatted(course, on, booking);
    }

    private void queue(LocalDate day) {
        scene.as(
                Role.MANAGER,
                () -> {
                    try {
                        transaction.begin();
                        messages.queue(day.atTime(12, 0).atZone(LONDON).toInstant());
                        transaction.commit();
                    } catch (Exception unexpected) {
                        throw new IllegalStateException(unexpected);
                    }
                });
    }

    private Composition compose(MessageKind kind, long booking, LocalDate day) {
        MessageToCompose message =
                new MessageToCompose(
                        kind, client, booking, 0, course, day.toEpochDay(), Channel.EMAIL, "en");
        return scene.as(Role.MANAGER, () -> letters.compose(message));
    }

    private String withheld(MessageKind kind, long booking, LocalDate day) {
        return assertInstanceOf(Withheld.class, compose(kind, booking, day)).why();
    }

    @SuppressWarnings("unchecked")
    private List<String> keys() {
        return entities.createNativeQuery(
                        "select once_key from message where kind in ('PREPARATION', 'AFTERCARE')"
                                + " and client_id = :client order by 1",
                        String.class)
                .setParameter("client", client)
                .getResultList();
    }

    private void become(Set<MessageKind> on) {
        scene.as(
                Role.MANAGER,
                () -> {
                    LetterSettings now = service.settings();
                    service.change(
                            new LetterSettings(
                                    now.version(), now.languages(), on, now.reminderHours()));
                });
    }
}
