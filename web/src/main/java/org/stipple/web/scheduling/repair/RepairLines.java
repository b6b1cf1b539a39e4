package org.stipple.web.scheduling.repair;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.repair.AskRepair;
import org.stipple.scheduling.repair.CareShift;
import org.stipple.scheduling.repair.CareSpan;
import org.stipple.scheduling.repair.Change;
import org.stipple.scheduling.repair.DueDay;
import org.stipple.scheduling.repair.EventFit;
import org.stipple.scheduling.repair.LaterVisit;
import org.stipple.scheduling.repair.Repair;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Verdict;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What a change does to the rest, in words. */
public final class RepairLines {

    private static final String AREA = "scheduling";

    private final Repair repair;
    private final AskRepair asked;
    private final Wording wording;

    public RepairLines(Repair repair, AskRepair asked, Wording wording) {
        this.repair = repair;
        this.asked = asked;
        this.wording = wording;
    }

    /** Whether she is still ready for the event that the course keeps; blank without one. */
    public String event() {
        return repair.findEvent().map(this::event).orElse("");
    }

    private String event(EventFit event) {
        String key = event.isReady() ? event.unspoken().isEmpty() ? "ready" : "unruled" : "late";
        String said =
                text(
                        "repair.event." + key,
                        wording.dayWithYear(event.event()),
                        wording.dayWithYear(event.last()),
                        wording.dayWithYear(event.readyFrom()));
        return event.codes().isEmpty()
                ? said
                : said + " " + text("repair.event.rules", String.join(", ", event.codes()));
    }

    /** The later visits, by time. */
    public List<RepairLine> lines() {
        return repair.later().stream().map(this::line).toList();
    }

    private RepairLine line(LaterVisit visit) {
        BookingRow row = visit.booking();
        FreeSlot now =
                new FreeSlot(
                        row.personId(),
                        row.roomId(),
                        row.time().visitStart(),
                        row.time().visitEnd());
        return new RepairLine(
                row.id(),
                row.version(),
                row.siteId(),
                row.subject(),
                StepChoices.words(row.subject().step()),
                row.time().day(),
                when(row, now),
                isKept() ? row.planned().verdict() : verdict(visit.before()),
                verdict(visit.after()),
                visit.isGood(),
                why(visit),
                visit.findProposed().map(to -> target(row, to)).orElse(null));
    }

    // Then what was said at the time of booking stands beside what is said now.
    private boolean isKept() {
        return asked.change() instanceof Change.Unchanged;
    }

    private static Verdict verdict(Judgement said) {
        return said == null ? null : said.verdict();
    }

    private String why(LaterVisit visit) {
        String hindrance =
                visit.why() == LaterVisit.Hindrance.NONE ? "" : text("repair.why." + visit.why());
        if (visit.isGood() && visit.findProposed().isPresent()) {
            return text("repair.text.follows");
        }
        return visit.isGood() || visit.findProposed().isPresent()
                ? hindrance
                : (hindrance + " " + visit.findNearest().map(this::none).orElse("")).strip();
    }

    private String none(NearestDay nearest) {
        String wanted = asked.recommended() ? "Recommended" : "";
        return nearest.day()
                .map(day -> text("repair.text.full" + wanted, wording.dayWithYear(day)))
                .orElseGet(
                        () ->
                                text(
                                        "repair.text.shut" + wanted,
                                        String.join(", ", nearest.shutBy())));
    }

    private RepairLine.Target target(BookingRow row, LaterVisit.Proposed to) {
        FreeSlot slot = to.slot();
        return new RepairLine.Target(
                to.day(),
                time(row, slot.startsAt()),
                (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes(),
                slot.personId(),
                slot.roomId(),
                when(row, slot),
                slot.startsAt().equals(row.time().visitStart())
                        ? text("repair.text.sameTime")
                        : shift(ChronoUnit.DAYS.between(row.time().day(), to.day())),
                verdict(to.said()),
                to.todos().stream().map(this::todo).collect(joining(", ")));
    }

    private static String shift(long days) {
        if (days == 0) {
            return text("repair.text.sameDay");
        }
        return text(days > 0 ? "repair.text.later" : "repair.text.earlier", Math.abs(days));
    }

    private String todo(PlannedTodo todo) {
        return text("repair.text.todo", text("TodoKind." + todo.kind()), wording.day(todo.on()));
    }

    // A visit is told by the clock of its own site, and stays there.
    private RepairLine.When when(BookingRow row, FreeSlot slot) {
        return new RepairLine.When(
                wording.times(time(row, slot.startsAt()), time(row, slot.endsAt())),
                text("time.text.who", person(row, slot), room(row, slot)));
    }

    private String person(BookingRow row, FreeSlot slot) {
        return roster(row).findPerson(slot.personId()).map(PersonSummary::name).orElse("");
    }

    private String room(BookingRow row, FreeSlot slot) {
        return roster(row).findRoom(slot.roomId()).map(RoomSummary::name).orElse("");
    }

    private LocalTime time(BookingRow row, Instant instant) {
        return instant.atZone(roster(row).zone()).toLocalTime();
    }

    private Roster roster(BookingRow row) {
        return repair.rosters().get(row.siteId());
    }

    /** What becomes due on another day. */
    public List<ShiftLine> due() {
        return repair.due().stream().map(this::due).toList();
    }

    private ShiftLine due(DueDay due) {
        return new ShiftLine(
                text("repair.due." + due.step().kind()),
                "",
                due.findBefore().map(this::from).orElseGet(() -> text("repair.text.notDue")),
                due.findAfter().map(this::from).orElseGet(() -> text("repair.text.notDue")));
    }

    private String from(LocalDate day) {
        return text("repair.text.from", wording.dayWithYear(day));
    }

    /** Lines of preparation and aftercare that shift. */
    public List<ShiftLine> care() {
        return repair.care().stream().map(this::care).toList();
    }

    private ShiftLine care(CareShift shift) {
        return new ShiftLine(
                text("repair.care." + shift.row().action(), shift.row().text()),
                text("repair.text.session", shift.session()),
                span(shift.before()),
                span(shift.after()));
    }

    private String span(CareSpan span) {
        return span.findTo()
                .map(to -> wording.days(span.from(), to))
                .orElseGet(() -> from(span.from()));
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}
