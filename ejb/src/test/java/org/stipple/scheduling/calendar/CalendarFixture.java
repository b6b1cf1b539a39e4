package org.stipple.scheduling.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.stipple.scheduling.calendar.CalendarVisit.State;
import org.stipple.scheduling.plan.VisitTime;

/** Visits as calendars are told of them, and what a calendar makes of what it is told. */
final class CalendarFixture {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant BOOKED_AT = Instant.parse("2026-10-01T08:15:30Z");
    static final String APPLICATION = "https://clinic.example";

    private CalendarFixture() {}

    /** A visit of an hour, with a quarter before and after it. */
    static CalendarVisit visit(ZonedDateTime start, State state) {
        return visit(start, state, "Hautnah", "Anna", "Karenina");
    }

    static CalendarVisit visit(LocalDateTime start) {
        return visit(start.atZone(BERLIN), State.CONFIRMED);
    }

    static CalendarVisit visit(
            ZonedDateTime start, State state, String site, String given, String family) {
        Instant from = start.toInstant();
        Duration quarter = Duration.ofMinutes(15);
        Duration hour = Duration.ofHours(1);
        return new CalendarVisit(
                new CalendarVisit.Line(
                        41,
                        UUID.nameUUIDFromBytes(start.toString().getBytes(StandardCharsets.UTF_8)),
                        2,
                        BOOKED_AT),
                state,
                new VisitTime(
                        start.toLocalDate(),
                        from.minus(quarter),
                        from,
                        from.plus(hour),
                        from.plus(hour).plus(quarter)),
                new CalendarVisit.Place(
                        site,
                        start.getZone(),
                        "Lindenallee 5, 10115 Berlin",
                        "+49 30 1234",
                        "desk@hautnah.example",
                        "Room 1"),
                new CalendarVisit.Who("Mara Lindt", given, family));
    }

    static OpenFeed feed(boolean names) {
        return new OpenFeed(7, FeedOwner.person(3), "Mara Lindt", names, null);
    }

    static OpenFeed roomFeed(boolean names) {
        return new OpenFeed(8, FeedOwner.room(4), "Room 1", names, null);
    }

    static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }
}
