package org.stipple.web.diary;

import java.util.List;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * The day on paper: who comes to whom, when and where. Paper is left lying about, so that it says
 * nothing of what the rules or the records say of a client.
 */
public final class DaySheet {

    /**
     * A person's day.
     *
     * @param hours in which she works; blank where she does not
     * @param lines by time
     */
    public record Part(String name, String hours, List<Line> lines) {}

    /**
     * A visit.
     *
     * @param what the kind of visit alone, without its number
     * @param note that it is held or not agreed yet; blank as a rule
     */
    public record Line(String times, String client, String what, String room, String note) {}

    private final DiaryDays days;
    private final DiaryAddress address;
    private final Wording wording;

    DaySheet(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        this.address = address;
        this.wording = wording;
    }

    /** Everybody who works or is booked. */
    List<Part> parts() {
        long asked = address.filter().personId();
        return roster().people().stream()
                .filter(person -> asked == 0 || asked == person.id())
                .map(this::part)
                .filter(part -> !part.hours().isEmpty() || !part.lines().isEmpty())
                .toList();
    }

    private Part part(PersonSummary person) {
        return new Part(
                person.name(),
                person.active() ? roster().workingWords(person.id(), address.day()) : "",
                days.visits().stream()
                        .filter(DiaryVisit::keepsTime)
                        .filter(visit -> visit.booking().personId() == person.id())
                        .map(this::line)
                        .toList());
    }

    private Line line(DiaryVisit visit) {
        BookingRow booking = visit.booking();
        boolean sure =
                booking.status() != BookingStatus.HELD
                        && booking.status() != BookingStatus.TENTATIVE;
        return new Line(
                wording.times(
                        booking.time().visitStart().atZone(roster().zone()).toLocalTime(),
                        booking.time().visitEnd().atZone(roster().zone()).toLocalTime()),
                visit.client().fullName(),
                Texts.of("common", "VisitKind." + booking.subject().step().kind()),
                roster().findRoom(booking.roomId()).map(RoomSummary::name).orElse(""),
                sure ? "" : Texts.of("common", "BookingState." + booking.status()));
    }

    private Roster roster() {
        return days.roster();
    }
}
