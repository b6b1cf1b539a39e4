package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.List;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** Lists the visits of days. */
final class VisitLines {

    private final DiaryDays days;
    private final DiaryAddress address;
    private final Wording wording;

    VisitLines(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        this.address = address;
        this.wording = wording;
    }

    /** The visits of a day by time, given up ones where they are asked for. */
    List<VisitLine> on(LocalDate day) {
        return days.visits().stream()
                .filter(visit -> visit.booking().time().day().equals(day))
                .filter(visit -> visit.keepsTime() || address.withGivenUp())
                .map(this::line)
                .toList();
    }

    /** What happened on a day otherwise than planned. */
    List<String> deedsOn(LocalDate day) {
        DeedWords words = new DeedWords(days, wording);
        return days.deeds().stream()
                .filter(deed -> deed.day().equals(day))
                .map(words::text)
                .toList();
    }

    private VisitLine line(DiaryVisit visit) {
        BookingRow booking = visit.booking();
        return new VisitLine(
                booking,
                visit.client().fullName(),
                wording.times(
                        booking.time().visitStart().atZone(days.roster().zone()).toLocalTime(),
                        booking.time().visitEnd().atZone(days.roster().zone()).toLocalTime()),
                VisitBoxes.step(booking),
                who(booking),
                VisitBoxes.verdict(visit),
                VisitBoxes.look(visit, false),
                visit.entry().isContradicted());
    }

    private String who(BookingRow booking) {
        Roster roster = days.roster();
        return Texts.of(
                "diary",
                "visit.text.what",
                roster.findPerson(booking.personId()).map(PersonSummary::name).orElse(""),
                roster.findRoom(booking.roomId()).map(RoomSummary::name).orElse(""));
    }
}
