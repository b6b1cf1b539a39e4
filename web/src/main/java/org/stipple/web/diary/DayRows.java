package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.Spans;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * A day on its hours: a row for each person who works or is booked on it, or for each room that is
 * offered or booked.
 */
final class DayRows {

    private static final String AREA = "diary";

    private final DiaryAddress address;
    private final Roster roster;
    private final Wording wording;
    private final List<DiaryVisit> visits;
    private final DayAxis axis;
    private final VisitBoxes boxes;
    private final Shading shading;

    DayRows(DiaryDays days, DiaryAddress address, Wording wording) {
        this.address = address;
        this.wording = wording;
        roster = days.roster();
        visits =
                days.visits().stream()
                        .filter(visit -> visit.keepsTime() || address.withGivenUp())
                        .toList();
        axis = DayAxis.around(address.day(), roster.zone(), drawn());
        boxes = new VisitBoxes(axis, roster, address.byRoom(), wording);
        shading = new Shading(axis, wording);
    }

    // Opening hours, everybody's hours and all visits find room.
    private Spans drawn() {
        LongStream hours =
                Stream.concat(Stream.of(open()), workers().map(person -> working(person.id())))
                        .flatMapToLong(spans -> LongStream.of(spans.toArray()));
        LongStream booked =
                visits.stream()
                        .map(visit -> visit.booking().time())
                        .flatMapToLong(
                                time ->
                                        LongStream.of(
                                                time.takenFrom().getEpochSecond(),
                                                time.takenUntil().getEpochSecond()));
        return Spans.of(LongStream.concat(hours, booked).toArray());
    }

    DayAxis axis() {
        return axis;
    }

    List<HourName> hours() {
        return axis.names(wording::time);
    }

    List<DayRow> rows() {
        return address.byRoom() ? rooms().toList() : people().toList();
    }

    private Stream<DayRow> people() {
        return roster.people().stream()
                .filter(this::isAsked)
                .filter(person -> isWorking(person) || isBooked(of(person)))
                .map(this::row);
    }

    private DayRow row(PersonSummary person) {
        String hours = roster.workingWords(person.id(), day());
        String none = Texts.of(AREA, isClosed() ? "shade.text.closed" : "shade.text.notIn");
        return row(
                person.id(),
                person.name(),
                hours.isEmpty() ? none : hours,
                shading.outside(working(person.id()), none),
                of(person));
    }

    private Stream<DayRow> rooms() {
        return roster.rooms().stream()
                .filter(room -> room.active() || isBooked(of(room)))
                .map(
                        room ->
                                row(
                                        room.id(),
                                        room.name(),
                                        room.active() ? "" : Texts.of(AREA, "row.text.notOffered"),
                                        shading.outside(
                                                open(), Texts.of(AREA, "shade.text.closed")),
                                        of(room)));
    }

    private DayRow row(
            long id, String name, String note, List<Shade> shades, Predicate<DiaryVisit> itsOwn) {
        List<DiaryVisit> own = visits.stream().filter(itsOwn).toList();
        Lanes lanes = new Lanes(own);
        return new DayRow(
                id,
                name,
                note,
                shades,
                own.stream().map(visit -> boxes.box(visit, lanes.of(visit))).toList(),
                "--lanes:" + lanes.count());
    }

    private static Predicate<DiaryVisit> of(PersonSummary person) {
        return visit -> visit.booking().personId() == person.id();
    }

    private static Predicate<DiaryVisit> of(RoomSummary room) {
        return visit -> visit.booking().roomId() == room.id();
    }

    private boolean isBooked(Predicate<DiaryVisit> whose) {
        return visits.stream().anyMatch(whose);
    }

    private Stream<PersonSummary> workers() {
        return roster.people().stream().filter(this::isAsked).filter(this::isWorking);
    }

    private boolean isAsked(PersonSummary person) {
        long asked = address.filter().personId();
        return asked == 0 || asked == person.id();
    }

    private boolean isWorking(PersonSummary person) {
        return person.active() && !working(person.id()).isEmpty();
    }

    private boolean isClosed() {
        return !roster.isOpenOn(day());
    }

    private Spans working(long personId) {
        return roster.working(personId, day(), day());
    }

    private Spans open() {
        return roster.open(day(), day());
    }

    private LocalDate day() {
        return address.day();
    }
}
