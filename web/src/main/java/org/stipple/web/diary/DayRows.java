package org.stipple.web.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryDeed;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.Spans;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * A day on its hours: a row for each person who works, is booked or did something on it, or for
 * each room that is offered or booked.
 */
final class DayRows {

    private static final String AREA = "diary";

    private final DiaryDays days;
    private final DiaryAddress address;
    private final Roster roster;
    private final Wording wording;
    private final List<DiaryVisit> visits;
    private final DayAxis axis;
    private final VisitBoxes boxes;
    private final DeedBoxes deeds;
    private final Shading shading;

    DayRows(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        this.address = address;
        this.wording = wording;
        roster = days.roster();
        visits =
                days.visits().stream()
                        .filter(visit -> visit.keepsTime() || address.withGivenUp())
                        .toList();
        deeds = new DeedBoxes(days, wording);
        axis = DayAxis.around(address.day(), roster.zone(), drawn());
        boxes = new VisitBoxes(axis, roster, address.byRoom(), wording);
        shading = new Shading(axis, wording);
    }

    // Opening hours, everybody's hours, all visits and what happened find room.
    private Spans drawn() {
        LongStream hours =
                Stream.concat(Stream.of(open()), workers().map(person -> working(person.id())))
                        .flatMapToLong(spans -> LongStream.of(spans.toArray()));
        LongStream booked =
                visits.stream().map(visit -> visit.booking().time()).flatMapToLong(DayRows::taken);
        LongStream done = days.deeds().stream().flatMapToLong(deeds::edges);
        return Spans.of(Stream.of(hours, booked, done).flatMapToLong(edges -> edges).toArray());
    }

    private static LongStream taken(VisitTime time) {
        return LongStream.of(time.takenFrom().getEpochSecond(), time.takenUntil().getEpochSecond());
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
                .filter(person -> isWorking(person) || isUsed(whose(person)))
                .map(this::row);
    }

    private DayRow row(PersonSummary person) {
        String hours = roster.workingWords(person.id(), day());
        String none = Texts.of(AREA, isClosed() ? "shade.text.closed" : "shade.text.notIn");
        return row(
                new RowHead(person.id(), person.name(), hours.isEmpty() ? none : hours),
                shading.outside(working(person.id()), none, awayFrom(person)),
                whose(person));
    }

    private Predicate<Spans> awayFrom(PersonSummary person) {
        return gap ->
                roster.hours()
                        .findAway(
                                person.id(),
                                Instant.ofEpochSecond(gap.toArray()[0]),
                                Instant.ofEpochSecond(gap.toArray()[1]))
                        .isPresent();
    }

    private Stream<DayRow> rooms() {
        return roster.rooms().stream()
                .filter(room -> room.active() || isUsed(whose(room)))
                .map(this::row);
    }

    private DayRow row(RoomSummary room) {
        String note = room.active() ? "" : Texts.of(AREA, "row.text.notOffered");
        return row(
                new RowHead(room.id(), room.name(), note),
                shading.outside(
                        open().minus(roster.hours().closed(room.id())),
                        Texts.of(AREA, "shade.text.closed"),
                        gap -> true),
                whose(room));
    }

    /** Whose row it is. */
    private record RowHead(long id, String name, String note) {}

    /** What belongs to a row. */
    private record Whose(Predicate<DiaryVisit> visits, Predicate<DiaryDeed> deeds) {}

    private static Whose whose(PersonSummary person) {
        return new Whose(
                visit -> visit.booking().personId() == person.id(),
                deed -> deed.personId() == person.id());
    }

    private Whose whose(RoomSummary room) {
        Predicate<DiaryVisit> here = visit -> visit.booking().roomId() == room.id();
        return new Whose(here, deed -> days.planOf(deed).filter(here).isPresent());
    }

    private DayRow row(RowHead head, List<Shade> shades, Whose whose) {
        List<DiaryVisit> own = visits.stream().filter(whose.visits()).toList();
        Lanes lanes = new Lanes(own);
        List<DeedBox> done =
                days.deeds().stream()
                        .filter(whose.deeds())
                        .map(deed -> deeds.box(deed, axis, lanes))
                        .toList();
        return new DayRow(
                head.id(),
                head.name(),
                head.note(),
                shades,
                own.stream().map(visit -> boxes.box(visit, lanes.of(visit))).toList(),
                done,
                "--lanes:" + lanes.count());
    }

    private boolean isUsed(Whose whose) {
        return visits.stream().anyMatch(whose.visits())
                || days.deeds().stream().anyMatch(whose.deeds());
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
