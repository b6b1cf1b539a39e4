package org.stipple.scheduling;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.alert.Alert;
import org.stipple.client.identity.Identity;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.Spans;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WallClock;

/**
 * Holds a wish for a visit against the clock on the wall, the hours and the people. The client's
 * own time lies within the opening hours; preparation and clean-up too lie within the person's
 * hours. What is outside is refused, since free times are offered beside it and hours can be
 * changed.
 */
final class VisitCheck {

    /** What the database takes at most: longer is a slip of the finger. */
    private static final Duration LONGEST = Duration.ofHours(14);

    private final BookVisit visit;
    private final Circumstances around;
    private final List<Problem> problems = new ArrayList<>();

    VisitCheck(BookVisit visit, Circumstances around) {
        this.visit = visit;
        this.around = around;
    }

    /** How long it takes, with the usual preparation and clean-up. */
    VisitTimes times() {
        return around.lengths().lasting(visit.minutes());
    }

    /** When it begins; empty where the clock skips that time. */
    Optional<Instant> start() {
        return WallClock.find(visit.day(), visit.time(), roster().zone());
    }

    /** All that stands against it; nothing where it can be. */
    List<Problem> problems() {
        checkClient();
        checkAlerts();
        checkPerson();
        checkRoom();
        problems.addAll(
                new StepCheck(visit.subject(), around.gathered(), around.planning()).problems());
        if (visit.day().isBefore(around.today())) {
            tell(Problem.Field.DAY, "day_past", visit.day());
        } else {
            start().ifPresentOrElse(this::checkTime, this::tellSkipped);
        }
        return List.copyOf(problems);
    }

    private void checkClient() {
        int age = Identity.ageOn(around.client().dateOfBirth(), visit.day());
        if (age < Identity.FULL_AGE && !roster().site().minorsAllowed()) {
            tell(Problem.Field.CLIENT, "client_under_age", Identity.FULL_AGE, visit.day());
        }
    }

    private void checkAlerts() {
        for (Alert alert : around.alerts()) {
            if (!visit.readAlerts().contains(alert.id())) {
                tell(Problem.Field.ALERTS, "alert_unread", alert.text());
            }
        }
    }

    private void checkPerson() {
        Optional<PersonSummary> person = roster().findPerson(visit.personId());
        if (person.filter(PersonSummary::active).isEmpty()) {
            tell(Problem.Field.PERSON, "person_gone");
        } else if (!person.get().can(visit.subject().step().kind())) {
            tell(Problem.Field.PERSON, "person_unskilled", person.get().name());
        }
    }

    private void checkRoom() {
        if (roster().findRoom(visit.roomId()).filter(RoomSummary::active).isEmpty()) {
            tell(Problem.Field.ROOM, "room_gone");
        }
    }

    private void tellSkipped() {
        tell(Problem.Field.TIME, "time_skipped", visit.time(), visit.day());
    }

    private void checkTime(Instant start) {
        Instant end = start.plus(Duration.ofMinutes(visit.minutes()));
        if (Duration.ofSeconds(times().wholeSeconds()).compareTo(LONGEST) > 0) {
            tell(Problem.Field.LENGTH, "length_too_long", LONGEST.toHours());
        } else if (!end.isAfter(around.planning().now())) {
            tell(Problem.Field.TIME, "time_past", visit.time());
        } else if (end.isAfter(roster().endOf(visit.day()))) {
            tell(Problem.Field.TIME, "over_midnight");
        } else if (!roster().isOpenOn(visit.day())) {
            tellClosed();
        } else {
            checkHours(start, end);
        }
    }

    private void tellClosed() {
        String why = roster().dayNote(visit.day());
        if (why.isEmpty()) {
            tell(Problem.Field.DAY, "day_closed", visit.day());
        } else {
            tell(Problem.Field.DAY, "day_closed_for", visit.day(), why);
        }
    }

    private void checkHours(Instant start, Instant end) {
        LocalDate day = visit.day();
        Spans open = roster().open(day, day);
        if (open.starts(Duration.between(start, end).toSeconds(), 0).isEmpty()) {
            tell(Problem.Field.LENGTH, "length_over_opening", roster().openingWords(day));
        } else if (!open.contains(start.getEpochSecond(), end.getEpochSecond())) {
            tell(Problem.Field.TIME, "time_closed", roster().openingWords(day));
        }
        Instant from = times().takenFrom(start);
        Instant until = times().takenUntil(start);
        roster().findPerson(visit.personId()).ifPresent(who -> checkWorking(who, from, until));
        roster().findRoom(visit.roomId()).ifPresent(room -> checkUsable(room, from, until));
    }

    private void checkWorking(PersonSummary person, Instant from, Instant until) {
        LocalDate day = visit.day();
        Optional<Stretch> away = roster().hours().findAway(person.id(), from, until);
        if (away.isPresent()) {
            tell(Problem.Field.PERSON, "person_away", person.name(), away.get());
        } else if (!roster().working(person.id(), day, day)
                .contains(from.getEpochSecond(), until.getEpochSecond())) {
            tell(
                    Problem.Field.PERSON,
                    "person_off_hours",
                    person.name(),
                    roster().workingWords(person.id(), day));
        }
    }

    private void checkUsable(RoomSummary room, Instant from, Instant until) {
        roster().hours()
                .findClosure(room.id(), from, until)
                .ifPresent(shut -> tell(Problem.Field.ROOM, "room_closed", room.name(), shut));
    }

    private Roster roster() {
        return around.roster();
    }

    private void tell(Problem.Field field, String key, Serializable... parameters) {
        problems.add(Problem.at(field, key, parameters));
    }
}
