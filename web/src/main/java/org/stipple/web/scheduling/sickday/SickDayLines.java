package org.stipple.web.scheduling.sickday;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.placing.Place;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.sickday.NoPlace;
import org.stipple.scheduling.sickday.ProposedMove;
import org.stipple.scheduling.sickday.SickDay;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.scheduling.visit.DisplacedWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What is proposed for visits that fell out, in words. */
final class SickDayLines {

    private static final String AREA = "scheduling";

    private final SickDay sickDay;
    private final Map<Long, ClientName> clients;
    private final Wording wording;

    SickDayLines(SickDay sickDay, Map<Long, ClientName> clients, Wording wording) {
        this.sickDay = sickDay;
        this.clients = clients;
        this.wording = wording;
    }

    List<SickDayLine> lines() {
        return new ArrayList<>(sickDay.moves().stream().map(this::line).toList());
    }

    private SickDayLine line(ProposedMove move) {
        BookingRow booking = move.booking();
        return new SickDayLine(
                booking,
                clients.get(booking.clientId()),
                new SickDayLine.Said(
                        who(booking, booking.personId(), booking.roomId()),
                        DisplacedWords.of(move.why(), person(booking, booking.personId())),
                        move.noPlace().map(this::none).orElse("")),
                move.places().stream().map(each -> choice(each, booking)).toList(),
                move.alerts());
    }

    private PlaceChoice choice(Candidate candidate, BookingRow booking) {
        Place place = candidate.place();
        VisitTime time = place.time();
        return new PlaceChoice(
                text("sickday.text.when", wording.day(time.day()), times(time, booking)),
                who(booking, place.personId(), place.roomId()),
                changes(place, booking),
                candidate.fit().said().orElse(null),
                candidate.fit().needsOverride(),
                place.personId(),
                place.roomId(),
                time.day(),
                timeOf(time, booking),
                (int) Duration.between(time.visitStart(), time.visitEnd()).toMinutes());
    }

    // A visit is told by the clock of its own site, and stays there.
    private String times(VisitTime time, BookingRow booking) {
        return wording.times(
                timeOf(time, booking),
                time.visitEnd().atZone(roster(booking).zone()).toLocalTime());
    }

    private LocalTime timeOf(VisitTime time, BookingRow booking) {
        return time.visitStart().atZone(roster(booking).zone()).toLocalTime();
    }

    private Roster roster(BookingRow booking) {
        return sickDay.rosters().get(booking.siteId());
    }

    /** What the client would notice, the worst first; that only the room is another one else. */
    private String changes(Place place, BookingRow booking) {
        List<String> changes = new ArrayList<>();
        LocalDate day = booking.time().day();
        long days = ChronoUnit.DAYS.between(day, place.day());
        if (days != 0) {
            changes.add(
                    text(days > 0 ? "sickday.text.later" : "sickday.text.earlier", Math.abs(days)));
        }
        if (place.personId() != booking.personId()) {
            changes.add(text("sickday.text.person", person(booking, place.personId())));
        }
        if (!timeOf(place.time(), booking).equals(timeOf(booking.time(), booking))) {
            changes.add(text("sickday.text.time"));
        }
        return changes.isEmpty()
                ? text("sickday.text.room")
                : changes.stream().collect(joining(", "));
    }

    private String none(NoPlace none) {
        return none.nearestDay()
                .map(day -> text("NoPlace.near." + none.why(), wording.dayAndRelative(day)))
                .orElseGet(() -> text("NoPlace." + none.why()));
    }

    private String who(BookingRow booking, long personId, long roomId) {
        return text(
                "time.text.who",
                person(booking, personId),
                roster(booking).findRoom(roomId).map(RoomSummary::name).orElse(""));
    }

    private String person(BookingRow booking, long id) {
        return roster(booking).findPerson(id).map(PersonSummary::name).orElse("");
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}
