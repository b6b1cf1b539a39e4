package org.stipple.scheduling.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.optout.OptOutService;
import org.stipple.messaging.Channel;
import org.stipple.messaging.Composed;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.Withheld;
import org.stipple.messaging.sending.Prospect;
import org.stipple.messaging.template.LetterCard;
import org.stipple.messaging.template.LetterDecision;
import org.stipple.messaging.template.LetterKey;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterPart;
import org.stipple.messaging.template.LetterPreview;
import org.stipple.messaging.template.LetterPreviewService;
import org.stipple.messaging.template.LetterService;
import org.stipple.messaging.template.LetterSettings;
import org.stipple.messaging.template.LetterTexts;
import org.stipple.messaging.template.Letters;
import org.stipple.messaging.template.SaveLetter;
import org.stipple.messaging.template.TemplateFault;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.ReservationService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.telling.TellingService;
import org.stipple.security.Role;

/** Clients are written what became of their visits: in the same transaction, once, and truly. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LetterKey MADE =
            new LetterKey(MessageKind.BOOKING_MADE, LetterLanguage.EN);

    @Inject private SchedulingService scheduling;
    @Inject private ReservationService reservations;
    @Inject private OverrideService overrides;
    @Inject private TellingService telling;
    @Inject private DiaryService diary;
    @Inject private LetterService service;
    @Inject private LetterPreviewService previews;
    @Inject private OptOutService optOuts;
    @Inject private Letters letters;
    @Inject private Reminders reminders;
    @Inject private SchedulingScene scene;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    private SchedulingScene.Place place;
    private LocalDate day;
    private long client;
    private LetterSettings before;

    @BeforeEach
    void setTheScene() {
        place = scene.place();
        day = scene.wednesdayIn(35);
        client = scene.client();
        before = manager(() -> service.settings());
    }

    @AfterEach
    void leaveItAsItWas() {
        become(before.languages(), before.on());
        LetterCard card = manager(() -> service.get(MADE));
        manager(
                () -> {
                    service.backToShipped(MADE, card.version());
                    return null;
                });
    }

    @Test
    void a_booking_queues_one_message_with_it_and_one_that_is_rolled_back_none() throws Exception {
        transaction.begin();
        long lost = id(desk(() -> reservations.book(consultation(SchedulingScene.TEN))));
        assertEquals(List.of("BOOKING_MADE QUEUED"), queuedFor(lost));
        transaction.rollback();
        assertEquals(List.of(), queued());

        BookVisit visit = consultation(SchedulingScene.TEN);
        long booked = book(visit);
        assertEquals(booked, book(visit), "posted twice");

        assertEquals(List.of("BOOKING_MADE QUEUED"), queued());
    }

    @Test
    void a_moved_visit_is_written_of_and_nobody_has_to_phone_her() {
        long first = book(consultation(SchedulingScene.TEN));
        long second = move(first, consultation(NOON));

        assertEquals(List.of("BOOKING_MADE QUEUED", "BOOKING_MOVED QUEUED"), queued());
        assertTrue(
                desk(() -> telling.clientsToTell()).stream()
                        .noneMatch(each -> each.now().clientId() == client));
        assertEquals("VISIT_MOVED", withheld(MessageKind.BOOKING_MADE, first));
        Composed moved = composed(MessageKind.BOOKING_MOVED, second);
        assertTrue(moved.text().contains("10:00") && moved.text().contains("12:00"), moved.text());
    }

    @Test
    void a_move_to_another_room_alone_is_no_news() {
        long first = book(consultation(SchedulingScene.TEN));
        SchedulingScene.Place other =
                new SchedulingScene.Place(place.personId(), scene.place().roomId());

        move(first, SchedulingScene.consultation(client, other, day, SchedulingScene.TEN));

        assertEquals(List.of("BOOKING_MADE QUEUED"), queued());
    }

    @Test
    void a_cancelled_visit_is_written_of_with_the_file_that_takes_it_out_of_her_calendar() {
        long booking = book(consultation(SchedulingScene.TEN));
        assertTrue(file(composed(MessageKind.BOOKING_MADE, booking)).contains("METHOD:PUBLISH"));
        assertEquals("VISIT_TAKES_PLACE", withheld(MessageKind.BOOKING_CANCELLED, booking));

        desk(() -> scheduling.cancel(new CancelBooking(booking, 0, "She called")));

        assertEquals(List.of("BOOKING_CANCELLED QUEUED", "BOOKING_MADE QUEUED"), queued());
        assertEquals("VISIT_GIVEN_UP", withheld(MessageKind.BOOKING_MADE, booking));
        String file = file(composed(MessageKind.BOOKING_CANCELLED, booking));
        assertTrue(file.contains("METHOD:CANCEL"), file);
    }

    @Test
    void a_text_message_is_short_and_brings_no_file() {
        long booking = book(consultation(SchedulingScene.TEN));

        Composed sms =
                assertInstanceOf(
                        Composed.class,
                        manager(
                                () ->
                                        letters.compose(
                                                message(
                                                        MessageKind.BOOKING_MADE,
                                                        booking,
                                                        Channel.SMS,
                                                        "en"))));

        assertEquals("", sms.subject());
        assertTrue(sms.attachment().isEmpty());
        assertFalse(sms.text().contains("Consultation"), sms.text());
    }

    @Test
    void what_waits_for_a_colleague_is_no_news_before_she_has_decided() {
        LocalDate firstOn = scene.today().minusDays(2);
        scene.advised(client, place.personId(), firstOn);
        long course = scene.course(client, firstOn);
        scene.session(course, 1, place.personId(), firstOn);
        BookVisit early =
                SchedulingScene.because(
                        "She travels",
                        SchedulingScene.visit(
                                new VisitSubject(client, course, VisitStep.session(2)),
                                place,
                                firstOn.plusDays(5),
                                SchedulingScene.TEN));
        BookingDecision.Parked parked =
                assertInstanceOf(BookingDecision.Parked.class, desk(() -> scheduling.book(early)));
        assertEquals(List.of(), queued());

        scene.as(
                Role.DOCTOR,
                () -> overrides.approve(new DecideRequest(parked.bookingId(), 0, "Healed well")));

        assertEquals(List.of("BOOKING_MADE QUEUED"), queued());
    }

    @Test
    void a_kind_that_is_switched_off_is_not_written() {
        become(before.languages(), EnumSet.of(MessageKind.REMINDER));

        book(consultation(SchedulingScene.TEN));

        assertEquals(List.of(), queued());
        assertFalse(letters.composes(MessageKind.BOOKING_MADE));
        assertTrue(letters.composes(MessageKind.REMINDER));
    }

    @Test
    void she_is_written_in_her_language_if_the_clinic_writes_it_and_else_in_its_first() {
        long booking = book(consultation(SchedulingScene.TEN));
        become(List.of(LetterLanguage.DE, LetterLanguage.FR), before.on());

        assertTrue(composed(booking, "fr").text().startsWith("Bonjour "));
        assertTrue(composed(booking, "de").text().startsWith("Guten Tag "));
        assertTrue(composed(booking, "pl").text().startsWith("Guten Tag "));
        assertTrue(composed(booking, "en").text().startsWith("Guten Tag "));
    }

    @Test
    void a_reminder_is_queued_once_and_never_for_whoever_booked_within_that_time() {
        long booking = book(consultation(SchedulingScene.TEN));
        Instant start = card(booking).row().time().visitStart();
        Duration before = Duration.ofHours(manager(() -> service.settings()).reminderHours());

        remind(start.minus(before).minusSeconds(60));
        assertEquals(List.of(), remindersOf(booking));
        remind(start.minus(before));
        remind(start.minus(before).plusSeconds(3600));
        assertEquals(List.of("REMINDER QUEUED"), remindersOf(booking));

        long tomorrow =
                book(
                        SchedulingScene.consultation(
                                scene.client(),
                                place,
                                scene.today().plusDays(1),
                                LocalTime.of(18, 0)));
        remind(card(tomorrow).row().time().visitStart().minusSeconds(7200));
        assertEquals(List.of(), remindersOf(tomorrow));
    }

    @Test
    void a_reminder_is_withheld_once_the_visit_is_given_up() {
        long booking = book(consultation(SchedulingScene.TEN));
        assertTrue(composed(MessageKind.REMINDER, booking).attachment().isEmpty());

        desk(() -> scheduling.cancel(new CancelBooking(booking, 0, "She called")));

        assertEquals("VISIT_GIVEN_UP", withheld(MessageKind.REMINDER, booking));
        remind(card(booking).row().time().visitStart().minusSeconds(7200));
        assertEquals(List.of(), remindersOf(booking));
    }

    @Test
    void the_clinic_s_own_text_is_used_until_it_goes_back_to_the_shipped_one() {
        long booking = book(consultation(SchedulingScene.TEN));
        LetterTexts own = new LetterTexts("Own {day}", "Dear {name}: <own> {{x}}", "Own {time}");
        assertInstanceOf(LetterDecision.Kept.class, save(LetterCard.SHIPPED, own));

        assertTrue(composed(MessageKind.BOOKING_MADE, booking).text().endsWith(": <own> {x}"));
        LetterCard card = manager(() -> service.get(MADE));
        assertFalse(card.isShipped());

        manager(
                () -> {
                    service.backToShipped(MADE, card.version());
                    return null;
                });
        assertTrue(manager(() -> service.get(MADE)).isShipped());
    }

    @Test
    void a_text_with_an_unknown_field_is_refused_with_the_place_and_nothing_is_kept() {
        LetterTexts faulty = new LetterTexts("On {dya}", "Fine {name}", "Fine {name}");

        LetterDecision.Faulty refused =
                assertInstanceOf(LetterDecision.Faulty.class, save(LetterCard.SHIPPED, faulty));

        assertEquals(Set.of(LetterPart.SUBJECT), refused.faults().keySet());
        TemplateFault fault = refused.faults().get(LetterPart.SUBJECT).get(0);
        assertEquals(
                "dya day 1:4",
                "%s %s %d:%d"
                        .formatted(fault.word(), fault.nearest(), fault.line(), fault.column()));
        assertTrue(manager(() -> service.get(MADE)).isShipped());
    }

    @Test
    void the_desk_sees_what_she_would_be_written_of_which_visit() {
        long booking = book(consultation(SchedulingScene.TEN));

        LetterPreview preview = reminded();

        assertEquals(composed(MessageKind.REMINDER, booking).text(), preview.texts().mail());
        assertEquals(Prospect.NO_CHANNEL_YET, preview.prospect());
        assertEquals("", preview.withheld());
        assertTrue(preview.length().parts() >= 1);
        assertEquals(List.of("BOOKING_MADE QUEUED"), queued());
    }

    @Test
    void the_desk_sees_before_that_a_client_would_not_be_written_to() {
        book(consultation(SchedulingScene.TEN));
        List.of(Channel.EMAIL, Channel.SMS).forEach(this::optOut);

        assertEquals(Prospect.OPTED_OUT, reminded().prospect());
        assertEquals("", reminded().withheld());
    }

    private void optOut(Channel channel) {
        scene.as(
                Role.RECEPTION,
                () ->
                        optOuts.optOut(
                                client, new OptOut(channel, MessagePurpose.VISITS), scene.today()));
    }

    private LetterPreview reminded() {
        MessageKind reminder = MessageKind.REMINDER;
        return desk(
                () ->
                        previews.preview(
                                reminder, client, previews.subjects(reminder, client).get(0)));
    }

    private BookVisit consultation(LocalTime time) {
        return SchedulingScene.consultation(client, place, day, time);
    }

    private long book(BookVisit visit) {
        return id(desk(() -> scheduling.book(visit)));
    }

    private long move(long booking, BookVisit to) {
        return id(desk(() -> scheduling.move(new MoveBooking(booking, 0, to, "She asked"))));
    }

    private static long id(BookingDecision decision) {
        return assertInstanceOf(BookingDecision.Booked.class, decision).bookingId();
    }

    private BookingCard card(long booking) {
        return desk(() -> diary.get(booking).booking());
    }

    private void remind(Instant now) {
        scene.as(Role.MANAGER, () -> inTransaction(() -> reminders.queue(now)));
    }

    private void inTransaction(Runnable work) {
        try {
            transaction.begin();
            work.run();
            transaction.commit();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private List<String> remindersOf(long booking) {
        return queuedFor(booking).stream().filter(line -> line.startsWith("REMINDER")).toList();
    }

    private List<String> queued() {
        return rows("select kind || ' ' || status from message where client_id = " + client);
    }

    private List<String> queuedFor(long booking) {
        return rows("select kind || ' ' || status from message where booking_id = " + booking);
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String query) {
        return entities.createNativeQuery(query + " order by 1", String.class).getResultList();
    }

    private void become(List<LetterLanguage> languages, Set<MessageKind> on) {
        manager(
                () -> {
                    LetterSettings now = service.settings();
                    service.change(
                            new LetterSettings(
                                    now.version(), languages, on, before.reminderHours()));
                    return null;
                });
    }

    private LetterDecision save(int version, LetterTexts texts) {
        return manager(() -> service.save(new SaveLetter(MADE, version, texts)));
    }

    private Composed composed(MessageKind kind, long booking) {
        return assertInstanceOf(
                Composed.class,
                manager(() -> letters.compose(message(kind, booking, Channel.EMAIL, "en"))));
    }

    private Composed composed(long booking, String language) {
        return assertInstanceOf(
                Composed.class,
                manager(
                        () ->
                                letters.compose(
                                        message(
                                                MessageKind.BOOKING_MADE,
                                                booking,
                                                Channel.EMAIL,
                                                language))));
    }

    private String withheld(MessageKind kind, long booking) {
        return assertInstanceOf(
                        Withheld.class,
                        manager(() -> letters.compose(message(kind, booking, Channel.EMAIL, "en"))))
                .why();
    }

    private MessageToCompose message(
            MessageKind kind, long booking, Channel channel, String language) {
        return new MessageToCompose(kind, client, booking, 0, 0, 0, channel, language);
    }

    private static String file(Composed mail) {
        return new String(mail.attachment().orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private <T> T desk(Supplier<T> work) {
        return scene.as(Role.RECEPTION, work);
    }

    private <T> T manager(Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }
}
