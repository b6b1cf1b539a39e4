package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.Spans;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WallClock;

/**
 * Holds a wish for a time against the calendar, the hours and the people: whether there is any such
 * time at all, taken or not. Who waits for none would wait in vain and never be told.
 */
final class WishCheck {

    /** Nobody waits longer; a slip of the finger in the year does. */
    private static final int YEARS_AHEAD = 1;

    private final WaitWish wish;
    private final VisitKind kind;
    private final VisitTimes times;
    private final Roster roster;
    private final LocalDate today;
    private final List<WaitProblem> problems = new ArrayList<>();

    WishCheck(WaitWish wish, VisitKind kind, VisitTimes times, Roster roster, LocalDate today) {
        this.wish = wish;
        this.kind = kind;
        this.times = times;
        this.roster = roster;
        this.today = today;
    }

    /**
     * All that stands against it; nothing where there are such times.
     *
     * @param begun first day of the wish as it stands, which may be over; of a new one today
     */
    List<WaitProblem> problems(LocalDate begun) {
        checkDays(begun.isBefore(today) ? begun : today);
        checkTimes();
        checkPerson();
        if (problems.isEmpty()) {
            checkThatThereIsOne();
        }
        return List.copyOf(problems);
    }

    private void checkDays(LocalDate first) {
        if (wish.earliest().isBefore(first)) {
            tell(WaitProblem.Field.EARLIEST, "earliest_past", wish.earliest());
        }
        LocalDate farthest = today.plusYears(YEARS_AHEAD);
        if (wish.latest().isBefore(today)) {
            tell(WaitProblem.Field.LATEST, "latest_past", wish.latest());
        } else if (wish.latest().isBefore(wish.earliest())) {
            tell(WaitProblem.Field.LATEST, "latest_before_earliest", wish.earliest());
        } else if (wish.latest().isAfter(farthest)) {
            tell(WaitProblem.Field.LATEST, "latest_far", farthest);
        }
    }

    private void checkTimes() {
        if (wish.until().equals(LocalTime.MIDNIGHT)) {
            return;
        }
        if (!wish.until().isAfter(wish.from())) {
            tell(WaitProblem.Field.UNTIL, "times_out_of_order", wish.from());
        } else if (Duration.between(wish.from(), wish.until()).toMinutes() < times.minutes()) {
            tell(WaitProblem.Field.UNTIL, "times_too_short", times.minutes());
        }
    }

    private void checkPerson() {
        if (wish.personId() == 0) {
            return;
        }
        Optional<PersonSummary> person =
                roster.findPerson(wish.personId()).filter(PersonSummary::active);
        if (person.isEmpty()) {
            tell(WaitProblem.Field.PERSON, "person_gone");
        } else if (!person.get().can(kind)) {
            tell(WaitProblem.Field.PERSON, "person_unskilled", person.get().name());
        }
    }

    private void checkThatThereIsOne() {
        List<LocalDate> days = days().toList();
        if (days.isEmpty()) {
            tell(WaitProblem.Field.WEEKDAYS, "no_such_day");
        } else if (days.stream().noneMatch(this::hasTime)) {
            tell(
                    wish.isAnyTime() ? WaitProblem.Field.WEEKDAYS : WaitProblem.Field.UNTIL,
                    "no_time_fits",
                    times.minutes());
        }
    }

    private Stream<LocalDate> days() {
        LocalDate first = wish.earliest().isBefore(today) ? today : wish.earliest();
        return first.datesUntil(wish.latest().plusDays(1)).filter(wish::isOn);
    }

    private boolean hasTime(LocalDate day) {
        Spans starts =
                roster.open(day, day)
                        .and(wanted(day))
                        .starts(times.visitSeconds(), times.preparationSeconds());
        return !starts.isEmpty()
                && roster.whoCan(kind).stream()
                        .filter(person -> person.active() && wish.isWith(person.id()))
                        .map(person -> roster.working(person.id(), day, day))
                        .anyMatch(
                                working ->
                                        !working.starts(times.wholeSeconds(), 0)
                                                .and(starts)
                                                .isEmpty());
    }

    private Spans wanted(LocalDate day) {
        Instant from = WallClock.from(day, wish.from(), roster.zone());
        Instant until =
                wish.until().equals(LocalTime.MIDNIGHT)
                        ? roster.endOf(day)
                        : WallClock.until(day, wish.until(), roster.zone());
        return Spans.of(from.getEpochSecond(), until.getEpochSecond());
    }

    private void tell(WaitProblem.Field field, String key, Serializable... parameters) {
        problems.add(WaitProblem.at(field, key, parameters));
    }
}
