package org.stipple.scheduling.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.people.StaffService;
import org.stipple.database.Statements;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.security.ActAs;
import org.stipple.security.AddUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.stage.ServerLog;

/** A calendar reads its feed over HTTP, from outside, and hears of every change. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Pattern FOLD = Pattern.compile("\r\n ");

    @Inject private CalendarFeedService feeds;
    @Inject private CalendarFileService files;
    @Inject private CalendarFetchService fetches;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @Inject private SchedulingScene scene;
    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private ActAs actAs;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owners;

    private final Subscriber subscriber = new Subscriber();
    private SchedulingScene.Place place;
    private FeedOwner person;
    private LocalDate wednesday;

    @BeforeEach
    void setScene() {
        place = scene.place();
        person = FeedOwner.person(place.personId());
        wednesday = scene.wednesdayIn(100);
    }

    @Test
    void a_feed_is_read_by_its_address_and_known_again_by_its_mark() {
        String token = make(person);
        book(place, wednesday);

        HttpResponse<String> first = subscriber.read(token);
        String mark = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = subscriber.read(token, mark);

        assertEquals(200, first.statusCode());
        assertEquals(
                "text/calendar;charset=UTF-8",
                first.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "private, no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(List.of(), first.headers().allValues("Set-Cookie"));
        assertEquals(1, count(first.body(), "BEGIN:VEVENT"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        book(place, wednesday.plusDays(1));
        assertEquals(200, subscriber.read(token, mark).statusCode());
    }

    @Test
    void an_unknown_address_a_renewed_one_and_a_revoked_one_are_answered_alike() {
        String old = make(person);
        String renewed = lead(() -> feeds.renew(shown(person)));
        HttpResponse<String> never = subscriber.read("x".repeat(32));

        assertEquals(404, never.statusCode());
        assertEquals("", never.body());
        assertAlike(never, subscriber.read(old));
        assertEquals(200, subscriber.read(renewed).statusCode());
        lead(() -> revoke(person));
        assertAlike(never, subscriber.read(renewed));
        assertAlike(never, subscriber.read("short"));
        assertAlike(never, subscriber.read("x".repeat(33)));
    }

    private static void assertAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertEquals(one.statusCode(), other.statusCode());
        assertEquals(one.body(), other.body());
        assertEquals(one.headers().map().keySet(), other.headers().map().keySet());
    }

    @Test
    void who_is_switched_off_has_no_feed() {
        String token = make(person);
        scene.as(Role.MANAGER, () -> staff.switchOff(staff.getPerson(person.id()).shown()));

        assertEquals(404, subscriber.read(token).statusCode());
    }

    @Test
    void a_moved_visit_keeps_its_identity_and_is_told_once_where_it_is_now() {
        String token = make(person);
        long first = book(place, wednesday);
        String before = subscriber.read(token).body();

        long second = move(first, place, wednesday.plusDays(1));
        move(second, place, wednesday.plusDays(2));
        String after = subscriber.read(token).body();

        assertEquals(1, count(after, "BEGIN:VEVENT"));
        assertEquals(value(before, "UID"), value(after, "UID"));
        assertEquals("0", value(before, "SEQUENCE"));
        assertEquals("2", value(after, "SEQUENCE"));
        assertEquals("CONFIRMED", value(after, "STATUS"));
        assertTrue(after.contains(":" + day(wednesday.plusDays(2)) + "T"), after);
        assertFalse(after.contains(day(wednesday) + "T"), after);
    }

    @Test
    void moved_to_somebody_else_it_is_cancelled_for_the_one_and_there_for_the_other() {
        SchedulingScene.Place other = scene.place();
        String hers = make(person);
        String others = make(FeedOwner.person(other.personId()));
        String rooms = make(FeedOwner.room(other.roomId()));

        long moved = move(book(place, wednesday), other, wednesday);
        String lost = subscriber.read(hers).body();
        String won = subscriber.read(others).body();

        assertEquals("CANCELLED", value(lost, "STATUS"));
        assertEquals("CONFIRMED", value(won, "STATUS"));
        assertEquals(value(lost, "UID"), value(won, "UID"));
        assertEquals(value(won, "UID"), value(subscriber.read(rooms).body(), "UID"));

        move(moved, place, wednesday.plusDays(1));
        String back = subscriber.read(hers).body();
        assertEquals(1, count(back, "BEGIN:VEVENT"));
        assertEquals("CONFIRMED", value(back, "STATUS"));
        assertEquals("2", value(back, "SEQUENCE"));
    }

    @Test
    void a_cancelled_visit_is_told_as_cancelled_and_its_sequence_rises() {
        String token = make(person);
        long booking = book(place, wednesday);
        cancel(booking);

        String text = subscriber.read(token).body();
        CalendarFile file = scene.as(Role.RECEPTION, () -> files.of(booking));

        assertEquals("CANCELLED", value(text, "STATUS"));
        assertEquals("1", value(text, "SEQUENCE"));
        assertEquals("CANCEL", file.method());
        assertEquals(value(text, "UID"), value(file.text(), "UID"));
    }

    @Test
    void a_time_that_is_not_agreed_yet_is_told_as_tentative() throws Exception {
        String token = make(person);
        long kept = book(place, wednesday);
        assertEquals("CONFIRMED", value(subscriber.read(token).body(), "STATUS"));

        asOwner("update booking set status = 'TENTATIVE' where id = " + kept);
        assertEquals("TENTATIVE", value(subscriber.read(token).body(), "STATUS"));
        asOwner(
                "update booking set status = 'HELD', held_until = now() + interval '1 year',"
                        + " requested_by = 'anna', request_reason = 'her wedding' where id = "
                        + kept);
        assertEquals("TENTATIVE", value(subscriber.read(token).body(), "STATUS"));
        // It runs out like any other, so that its history ends as it should.
        asOwner("update booking set held_until = now() - interval '1 minute' where id = " + kept);
    }

    @Test
    void the_file_of_a_moved_visit_is_that_of_where_it_is_now() {
        long first = book(place, wednesday);
        long second = move(first, place, wednesday.plusDays(1));

        CalendarFile old = scene.as(Role.RECEPTION, () -> files.of(first));
        CalendarFile now = scene.as(Role.RECEPTION, () -> files.of(second));

        assertEquals("appointment-" + wednesday.plusDays(1) + ".ics", old.name());
        assertEquals("PUBLISH", old.method());
        assertEquals(value(now.text(), "UID"), value(old.text(), "UID"));
        assertThrows(NotFoundException.class, () -> scene.as(Role.RECEPTION, () -> files.of(-1)));
    }

    @Test
    void a_feed_is_for_the_person_herself_and_for_who_leads_the_clinic() {
        String herself = user(place.personId());
        String other = user(scene.place().personId());

        actAs.callAs(herself, () -> feeds.make(person, true));

        assertTrue(actAs.callAs(herself, () -> feeds.find(person)).orElseThrow().names());
        assertThrows(NotFoundException.class, () -> actAs.callAs(other, () -> feeds.find(person)));
        ItemVersion shown = shown(person);
        assertThrows(NotFoundException.class, () -> actAs.callAs(other, () -> feeds.renew(shown)));
        assertThrows(
                NotFoundException.class,
                () -> actAs.callAs(herself, () -> feeds.find(FeedOwner.room(place.roomId()))));
        assertThrows(ConstraintException.class, () -> lead(() -> feeds.make(person, false)));
    }

    @Test
    void who_may_not_see_clients_lets_no_names_go_out() {
        lead(() -> feeds.make(person, true));
        assertTrue(summary(person).names());

        scene.as(Role.ADMIN, () -> feeds.renew(shown(person)));

        assertFalse(summary(person).names());
        FeedOwner room = FeedOwner.room(place.roomId());
        scene.as(Role.ADMIN, () -> feeds.make(room, true));
        assertFalse(summary(room).names());
    }

    @Test
    void that_a_calendar_read_it_is_noted_once_in_a_while() {
        String token = make(person);
        book(place, wednesday);
        assertEquals(null, summary(person).fetchedAt());

        long first = statements(token);
        long second = statements(token);

        assertNotEquals(null, summary(person).fetchedAt());
        assertEquals(3, first);
        assertEquals(2, second);
        lead(() -> feeds.renew(shown(person)));
        assertEquals(null, summary(person).fetchedAt());
    }

    @Test
    void no_address_is_ever_logged_even_where_something_breaks() throws Exception {
        String token = make(person);
        book(place, wednesday);
        ServerLog log = ServerLog.fromNowOn();

        assertEquals(200, subscriber.read(token).statusCode());
        asOwner("alter table calendar_feed rename column names to hidden");
        try {
            assertEquals(500, subscriber.read(token).statusCode());
        } finally {
            asOwner("alter table calendar_feed rename column hidden to names");
        }

        assertFalse(log.says(token), "the log tells the address");
        assertTrue(log.says("A calendar could not be told"));
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owners.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String make(FeedOwner owner) {
        return lead(() -> feeds.make(owner, false));
    }

    private boolean revoke(FeedOwner owner) {
        feeds.revoke(shown(owner));
        return true;
    }

    private FeedSummary summary(FeedOwner owner) {
        return lead(() -> feeds.find(owner)).orElseThrow();
    }

    private ItemVersion shown(FeedOwner owner) {
        return summary(owner).shown();
    }

    private <T> T lead(java.util.function.Supplier<T> work) {
        return scene.as(Role.MANAGER, work);
    }

    private String user(long personId) {
        String name = "cal." + UUID.randomUUID().toString().substring(0, 8);
        AddUser user =
                new AddUser(name, name, "a feed for everybody", Set.of(Role.TECHNICIAN), personId);
        actAs.runAsSystem(() -> users.add(user));
        return name;
    }

    private long statements(String token) {
        return Statements.of(() -> fetches.fetch(token, "http://localhost"));
    }

    private long book(SchedulingScene.Place where, LocalDate day) {
        return booked(
                scene.as(Role.RECEPTION, () -> scheduling.book(wish(scene.client(), where, day))));
    }

    private static BookVisit wish(long client, SchedulingScene.Place where, LocalDate day) {
        return SchedulingScene.consultation(client, where, day, TEN);
    }

    private long move(long booking, SchedulingScene.Place where, LocalDate day) {
        BookingRow row = row(booking);
        MoveBooking move =
                new MoveBooking(
                        booking, row.version(), wish(row.clientId(), where, day), "she asked");
        return booked(scene.as(Role.RECEPTION, () -> scheduling.move(move)));
    }

    private static long booked(BookingDecision decision) {
        return ((BookingDecision.Booked) decision).bookingId();
    }

    private void cancel(long booking) {
        scene.as(
                Role.RECEPTION,
                () ->
                        scheduling.cancel(
                                new CancelBooking(booking, row(booking).version(), "a cold")));
    }

    private BookingRow row(long booking) {
        return scene.as(Role.RECEPTION, () -> diary.get(booking)).booking().row();
    }

    private static String day(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static int count(String text, String what) {
        return text.split(Pattern.quote(what), -1).length - 1;
    }

    /** What the only event says at this name. */
    private static String value(String text, String name) {
        return FOLD.matcher(text.substring(text.indexOf("BEGIN:VEVENT")))
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1))
                .orElse("");
    }
}
