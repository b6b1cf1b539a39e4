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
                        who(booking.personId(), booking.roomId()),
                        DisplacedWords.of(move.why(), person(booking.personId())),
                        move.noPlace().map(this::none).orElse("")),
                move.places().stream().map(each -> choice(each, booking)).toList(),
                move.alerts());
    }

    private PlaceChoice choice(Candidate candidate, BookingRow booking) {
        Place place = candidate.place();
        VisitTime time = place.time();
        return new PlaceChoice(
                text("sickday.text.when", wording.day(time.day()), times(time)),
                who(place.personId(), place.roomId()),
                changes(place, booking),
                candidate.fit().said().orElse(null),
                candidate.fit().needsOverride(),
                place.personId(),
                place.roomId(),
                time.day(),
                timeOf(time),
                (int) Duration.between(time.visitStart(), time.visitEnd()).toMinutes());
    }

    private String times(VisitTime time) {
        return wording.times(
                timeOf(time), time.visitEnd().atZone(sickDay.roster().zone()).toLocalTime());
    }

    private LocalTime timeOf(VisitTime time) {
        return time.visitStart().atZone(sickDay.roster().zone()).toLocalTime();
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
            changes.add(text("sickday.text.person", person(place.personId())));
        }
        if (!timeOf(place.time()).equals(timeOf(booking.time()))) {
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

    private String who(long personId, long roomId) {
        return text(
                "time.text.who",
                person(personId),
                sickDay.roster().findRoom(roomId).map(RoomSummary::name).orElse(""));
    }

    private String person(long id) {
        return sickDay.roster().findPerson(id).map(PersonSummary::name).orElse("");
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}
