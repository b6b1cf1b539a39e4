package org.stipple.scheduling.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.scheduling.calendar.CalendarFixture.APPLICATION;
import static org.stipple.scheduling.calendar.CalendarFixture.BERLIN;
import static org.stipple.scheduling.calendar.CalendarFixture.BOOKED_AT;
import static org.stipple.scheduling.calendar.CalendarFixture.feed;
import static org.stipple.scheduling.calendar.CalendarFixture.read;
import static org.stipple.scheduling.calendar.CalendarFixture.roomFeed;
import static org.stipple.scheduling.calendar.CalendarFixture.visit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.calendar.CalendarVisit.State;

/** What goes out is valid, tells the right times, and nothing that it must not. */
class CalendarTextTest {

    private static final LocalDateTime TUE_2026_10_06 = LocalDateTime.of(2026, 10, 6, 10, 0);

    /**
     * All that the standard's own signs are, an emoji, and a try to begin an event of one's own.
     */
    private static final String NASTY =
            "Zoë, \"Ink\"; \\ & Söhne 😀\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:mine\u0007"
                    + " und sehr lang".repeat(9);

    @Test
    void every_shape_is_valid() {
        List<String> wrong = new ArrayList<>();
        for (CalendarVisit visit : shapes().toList()) {
            for (OpenFeed of : List.of(feed(true), feed(false), roomFeed(true), roomFeed(false))) {
                check(FeedText.of(of, List.of(visit), APPLICATION), wrong);
            }
            check(FileText.of(visit, BOOKED_AT).text(), wrong);
        }
        check(FeedText.of(feed(true), shapes().toList(), APPLICATION), wrong);
        check(FeedText.of(feed(true), List.of(), APPLICATION), wrong);

        assertEquals(List.of(), wrong);
    }

    private static Stream<CalendarVisit> shapes() {
        return Stream.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Tokyo",
                        "Africa/Casablanca",
                        "Etc/UTC",
                        "UTC",
                        "Z")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.of(State.values()).map(state -> shape(zone, state)));
    }

    private static CalendarVisit shape(ZoneId zone, State state) {
        return visit(
                TUE_2026_10_06.plusDays(List.of(State.values()).indexOf(state)).atZone(zone),
                state,
                NASTY,
                NASTY,
                NASTY);
    }

    private static void check(String text, List<String> wrong) {
        ValidationResult result = read(text).validate();
        if (result.hasErrors()) {
            wrong.add(result + "\n" + text);
        }
    }

    @Test
    void by_default_a_feed_tells_nothing_of_the_client() {
        String text = feedOf(visit(TUE_2026_10_06));

        assertEquals("Appointment", event(text).getSummary().getValue());
        assertFalse(text.contains("Anna") || text.contains("Karenina") || text.contains("K."));
    }

    @Test
    void with_names_it_tells_the_first_and_an_initial() {
        List<CalendarVisit> visits = List.of(visit(TUE_2026_10_06));

        String hers = FeedText.of(feed(true), visits, APPLICATION);
        String rooms = FeedText.of(roomFeed(true), visits, APPLICATION);

        assertEquals("Anna K.", event(hers).getSummary().getValue());
        assertEquals("Anna K., Mara Lindt", event(rooms).getSummary().getValue());
        assertFalse(hers.contains("Karenina") || rooms.contains("Karenina"));
    }

    @Test
    void whatever_somebody_is_called_stays_within_its_line() {
        CalendarVisit visit =
                visit(TUE_2026_10_06.atZone(BERLIN), State.CONFIRMED, NASTY, NASTY, NASTY);

        Calendar read = read(FeedText.of(feed(true), List.of(visit), APPLICATION));

        assertEquals(1, read.getComponents("VEVENT").size());
        assertEquals(
                NASTY.replace("\r\n", "\n").replace("\u0007", "") + " Z.",
                event(read).getSummary().getValue());
    }

    @Test
    void lines_end_and_fold_as_the_standard_wants() {
        CalendarVisit visit =
                visit(TUE_2026_10_06.atZone(BERLIN), State.CONFIRMED, NASTY, NASTY, NASTY);
        String text = FileText.of(visit, BOOKED_AT).text();

        assertFalse(
                text.replace("\r\n", "").contains("\n") || text.replace("\r\n", "").contains("\r"));
        assertTrue(text.lines().allMatch(line -> line.length() <= 75), text);
        // The library lets control characters through when it writes, and loses them when it reads.
        assertTrue(text.lines().allMatch(line -> line.chars().allMatch(each -> each >= ' ')), text);
        assertEquals(
                text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void person_and_room_are_taken_longer_than_the_client_comes() {
        CalendarVisit visit = visit(TUE_2026_10_06);
        VEvent hers = event(FeedText.of(feed(false), List.of(visit), APPLICATION));
        VEvent clients = event(FileText.of(visit, BOOKED_AT).text());

        assertEquals(at("2026-10-06T09:45"), start(hers));
        assertEquals(at("2026-10-06T11:15"), end(hers));
        assertEquals(
                "Client from 10:00 to 11:00; preparation before and clean-up after.",
                hers.getDescription().getValue());
        assertEquals(at("2026-10-06T10:00"), start(clients));
        assertEquals(at("2026-10-06T11:00"), end(clients));
    }

    @Test
    void the_clients_file_tells_the_clinic_and_nothing_of_her() {
        CalendarFile file = FileText.of(visit(TUE_2026_10_06), BOOKED_AT);
        VEvent event = event(file.text());

        assertEquals("appointment-2026-10-06.ics", file.name());
        assertEquals("PUBLISH", file.method());
        assertEquals("Appointment at Hautnah", event.getSummary().getValue());
        assertEquals("Hautnah, Lindenallee 5, 10115 Berlin", event.getLocation().getValue());
        assertEquals(
                "Phone: +49 30 1234\nE-mail: desk@hautnah.example",
                event.getDescription().getValue());
        assertEquals("mailto:desk@hautnah.example", event.getOrganizer().getValue());
        for (String hers : List.of("Anna", "Karenina", "Mara", "Room 1")) {
            assertFalse(file.text().contains(hers), hers);
        }
    }

    @Test
    void a_cancelled_one_is_taken_out_of_her_calendar() {
        CalendarFile file =
                FileText.of(visit(TUE_2026_10_06.atZone(BERLIN), State.CANCELLED), BOOKED_AT);

        assertEquals("CANCEL", file.method());
        assertEquals("text/calendar;charset=UTF-8;method=CANCEL", file.contentType());
        assertEquals("CANCELLED", event(file.text()).getStatus().getValue());
        assertEquals("2", event(file.text()).getSequence().getValue());
    }

    @Test
    void how_it_stands_is_told() {
        assertEquals(
                List.of("TENTATIVE OPAQUE", "CONFIRMED OPAQUE", "CANCELLED TRANSPARENT"),
                Stream.of(State.values())
                        .map(state -> event(feedOf(visit(TUE_2026_10_06.atZone(BERLIN), state))))
                        .map(
                                event ->
                                        event.getStatus().getValue()
                                                + " "
                                                + event.getRequiredProperty(Property.TRANSP)
                                                        .getValue())
                        .toList());
    }

    @Test
    void an_hour_that_autumn_shows_twice_is_local_the_first_time_and_utc_the_second() {
        ZonedDateTime first = ZonedDateTime.of(2026, 10, 25, 1, 30, 0, 0, BERLIN);
        String inFirst = FileText.of(visit(first, State.CONFIRMED), BOOKED_AT).text();
        String intoSecond =
                FileText.of(visit(first.plusHours(1), State.CONFIRMED), BOOKED_AT).text();
        String after = FileText.of(visit(first.plusHours(3), State.CONFIRMED), BOOKED_AT).text();

        assertTrue(inFirst.contains("DTSTART;TZID=Europe/Berlin:20261025T013000"), inFirst);
        assertTrue(inFirst.contains("DTEND;TZID=Europe/Berlin:20261025T023000"), inFirst);
        assertTrue(intoSecond.contains("DTSTART:20261025T003000Z"), intoSecond);
        assertTrue(intoSecond.contains("DTEND:20261025T013000Z"), intoSecond);
        assertTrue(after.contains("DTSTART;TZID=Europe/Berlin:20261025T033000"), after);
    }

    @Test
    void a_site_in_utc_needs_no_zone() {
        String text = feedOf(visit(TUE_2026_10_06.atZone(ZoneId.of("Etc/UTC")), State.CONFIRMED));

        assertTrue(text.contains("DTSTART:20261006T094500Z"), text);
        assertFalse(text.contains("VTIMEZONE"), text);
    }

    @Test
    void a_visit_over_the_hour_that_spring_leaves_out_keeps_its_length() {
        ZonedDateTime start = ZonedDateTime.of(2027, 3, 28, 1, 30, 0, 0, BERLIN);
        String text = FileText.of(visit(start, State.CONFIRMED), BOOKED_AT).text();

        assertTrue(text.contains("DTSTART;TZID=Europe/Berlin:20270328T013000"), text);
        assertTrue(text.contains("DTEND;TZID=Europe/Berlin:20270328T033000"), text);
    }

    @Test
    void the_same_visits_give_the_same_text_and_others_another() {
        CalendarVisit visit = visit(TUE_2026_10_06);

        assertEquals(feedOf(visit), feedOf(visit));
        assertNotEquals(feedOf(visit), feedOf(visit(TUE_2026_10_06.plusMinutes(5))));
    }

    @Test
    void a_visit_leads_to_its_page() {
        assertTrue(
                feedOf(visit(TUE_2026_10_06))
                        .contains("URL:https://clinic.example/scheduling/visit.xhtml?id=41\r\n"));
    }

    private static String feedOf(CalendarVisit visit) {
        return FeedText.of(feed(false), List.of(visit), APPLICATION);
    }

    private static VEvent event(String text) {
        return event(read(text));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(2));
    }

    private static Instant start(VEvent event) {
        return Instant.from(event.getDateTimeStart().getDate());
    }

    private static Instant end(VEvent event) {
        return Instant.from(event.getDateTimeEnd().getDate());
    }
}
